package dev.hitmiss.benchmarks.codec;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How many bytes copies have, beside how many of them there were. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class CopyBytes {
    public long copies;
    public long bytes;

    void count(CodedRow<?, ?> row) {
        copies++;
        bytes += row.bytes();
    }
}
