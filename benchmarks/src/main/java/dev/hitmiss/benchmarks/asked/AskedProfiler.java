package dev.hitmiss.benchmarks.asked;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;
import org.openjdk.jmh.runner.IterationType;

/**
 * Adds to each row that talks to servers how many round trips to Redis and statements in PostgreSQL an operation takes, as the servers
 * counted them: what is done in the background meanwhile is among them. It counts during the last of several warm-up iterations, so that
 * it is in the way of nothing that is measured, and without one from the second measured iteration on. Run: java -jar benchmarks/target/benchmarks.jar
 * ConfigRead -prof dev.hitmiss.benchmarks.asked.AskedProfiler
 */
public final class AskedProfiler implements InternalProfiler {
    static final String ROUND_TRIPS = "redis.roundTrips";
    static final String STATEMENTS = "postgres.statements";
    /** The parameter that every row has which talks to servers. */
    private static final String NETWORK = "network";

    private int iterations;
    private boolean counting;
    private List<ScalarResult> counted = List.of();

    @Override
    public String getDescription() {
        return "Redis round trips and PostgreSQL statements an operation, counted by the servers";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        iterations++;
        counting = benchmark.getParamsKeys().contains(NETWORK) && isToBeCounted(benchmark, iteration.getType());
        if (counting) {
            Tally.begin(System.getenv());
        }
    }

    /** The last of several warm-ups, else what is measured; never the first iteration of a fork, which has the state's set-up in it. */
    private boolean isToBeCounted(BenchmarkParams benchmark, IterationType type) {
        int warmUps = benchmark.getWarmup().getCount();
        return iterations > 1 && (type == IterationType.WARMUP ? iterations == warmUps : warmUps <= 1);
    }

    @Override
    public List<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long operations = result.getMetadata().getAllOps();
        if (counting) {
            counting = false;
            counted = perOperation(Tally.end(benchmark.getThreads()), operations);
        }
        return iteration.getType() == IterationType.MEASUREMENT ? counted : List.of();
    }

    private static List<ScalarResult> perOperation(Asked asked, long operations) {
        List<ScalarResult> results = new ArrayList<>();
        if (operations > 0) {
            add(results, ROUND_TRIPS, asked.roundTrips(), operations);
            add(results, STATEMENTS, asked.statements(), operations);
        }
        return results;
    }

    private static void add(List<ScalarResult> results, String name, OptionalLong count, long operations) {
        count.ifPresent(
                all -> results.add(new ScalarResult(name, (double) all / operations, "1/op", AggregationPolicy.AVG)));
    }
}
