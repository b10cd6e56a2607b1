package dev.hitmiss.benchmarks.session;

import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.session.Warming;
import dev.hitmiss.caches.session.WarmingPlan;
import dev.hitmiss.caches.session.WarmingResult;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Cost of warming 1,000 logins, none of which has a copy, in each of the ways. A service does so once after it starts: single calls are
 * counted, and one that fills more or less fails the benchmark. In every way copies are filled under leases, which makes it two
 * exchanges a login where the seed's has one, their rows come batch by batch, and their lives differ by up to a tenth. To have forks of
 * the ways interleaved, {@code mvn -Pbench} has to run them.
 * Run: java -jar benchmarks/target/benchmarks.jar LoginWarmingBenchmark
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoginWarmingBenchmark {
    @Param
    Warming warming;

    @Benchmark
    public WarmingResult warm(SeededServers servers, ColdLogins cold) {
        WarmingPlan plan = WarmingPlan.usual(warming).withCount(ColdLogins.COUNT);
        WarmingResult result = servers.caches().logins().warmer().warm(plan, progress -> {});
        if (result.warmed().filled() != ColdLogins.COUNT) {
            throw new IllegalStateException("the row is about " + ColdLogins.COUNT + " logins that are filled, but of "
                    + result.found() + " this warming came to " + result.warmed());
        }
        return result;
    }
}
