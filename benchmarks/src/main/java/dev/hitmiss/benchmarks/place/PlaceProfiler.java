package dev.hitmiss.benchmarks.place;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/**
 * Keeps a fork on the processors that the runner gave it for the second half of its warm-up and from then on: set-up and most compilation
 * have them all, and for some tenths of a second after the move it is slower.
 * Where nobody gave it any, and in a fork of one iteration, it does nothing. It adds no figures.
 */
public final class PlaceProfiler implements InternalProfiler {
    private int iterations;

    @Override
    public String getDescription() {
        return "Keeps a fork on the processors of HITMISS_FORK_PROCESSORS while it is measured";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        iterations++;
        if (iterations == first(benchmark.getWarmup().getCount())) {
            Place.apartFromServers();
        }
    }

    /** Which iteration of a fork is the first that is kept there: none with set-up in it, and each that is measured after a warm-up. */
    static int first(int warmUps) {
        return Math.max(2, warmUps / 2 + 1);
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        return List.of();
    }
}
