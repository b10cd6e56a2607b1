package dev.hitmiss.benchmarks.place;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/**
 * Keeps a fork on the processors that the runner gave it, from its last warm-up iteration on: set-up and compilation have them all.
 * Where nobody gave it any, and in a fork of one iteration, it does nothing. It adds no figures.
 */
public final class PlaceProfiler implements InternalProfiler {
    private int iterations;

    @Override
    public String getDescription() {
        return "Keeps a fork on the processors of HITMISS_FORK_PROCESSORS while it is measured";
    }

    /** The first iteration of a fork has the state's set-up in it. */
    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        iterations++;
        if (iterations == Math.max(2, benchmark.getWarmup().getCount())) {
            Place.apartFromServers();
        }
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        return List.of();
    }
}
