package dev.hitmiss.benchmarks.codec;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Cost of making a copy of a row and of reading it, by form: as JSON, as the fields of a hash, compressed. How many bytes it has is
 * counted beside.
 * Run: java -jar benchmarks/target/benchmarks.jar CodecBenchmark
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodecBenchmark {

    @Benchmark
    public Object code(CodedRows rows, Direction direction, CopyBytes bytes) {
        CodedRow<?, ?> row = rows.next();
        bytes.count(row);
        return direction.of(row);
    }
}
