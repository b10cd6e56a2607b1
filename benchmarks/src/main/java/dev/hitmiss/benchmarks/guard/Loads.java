package dev.hitmiss.benchmarks.guard;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How many reads loaded from PostgreSQL, beside how many times a crowd came. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Loads {
    public long crowds;
    public long loads;

    void count(long more) {
        crowds++;
        loads += more;
    }
}
