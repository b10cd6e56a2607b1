package dev.hitmiss.benchmarks.codec;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Whether a copy is made of a row, or a row of its copy. */
@State(Scope.Benchmark)
public class Direction {
    /** Either way. */
    public enum Way {
        ENCODE,
        DECODE
    }

    @Param
    Way way;

    Object of(CodedRow<?, ?> row) {
        return way == Way.ENCODE ? row.encode() : row.decode();
    }
}
