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

/**
 * Adds to each row that talks to servers how many round trips to Redis and statements in PostgreSQL an operation takes, as the servers
 * counted them: what is done in the background meanwhile is among them. Run: java -jar benchmarks/target/benchmarks.jar ConfigRead
 * -prof dev.hitmiss.benchmarks.asked.AskedProfiler
 */
public final class AskedProfiler implements InternalProfiler {
    static final String ROUND_TRIPS = "redis.roundTrips";
    static final String STATEMENTS = "postgres.statements";
    /** The parameter that every row has which talks to servers. */
    private static final String NETWORK = "network";

    private Asked before = Asked.NOTHING;

    @Override
    public String getDescription() {
        return "Redis round trips and PostgreSQL statements an operation, counted by the servers";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        if (talks(benchmark)) {
            before = Tally.start(System.getenv()).soFar();
        }
    }

    @Override
    public List<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long operations = result.getMetadata().getAllOps();
        if (!talks(benchmark) || operations == 0) {
            return List.of();
        }
        Asked during = Tally.start(System.getenv()).soFar().minus(before);
        List<ScalarResult> results = new ArrayList<>();
        add(results, ROUND_TRIPS, during.roundTrips(), operations);
        add(results, STATEMENTS, during.statements(), operations);
        return results;
    }

    private static boolean talks(BenchmarkParams benchmark) {
        return benchmark.getParamsKeys().contains(NETWORK);
    }

    private static void add(List<ScalarResult> results, String name, OptionalLong count, long operations) {
        count.ifPresent(
                all -> results.add(new ScalarResult(name, (double) all / operations, "1/op", AggregationPolicy.AVG)));
    }
}
