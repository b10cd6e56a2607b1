package dev.hitmiss.loadtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.loadtest.record.Tally;
import dev.hitmiss.loadtest.record.TallyFile;
import dev.hitmiss.stack.network.NetworkProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service that stands still for 50 ms once a second. Of arrivals that come evenly, those of the last x of a stall of length s
 * wait less than x, so that the share of all in a time T that wait longer than x is the sum of s - x over T. Who measures one
 * request after the other sees one long wait a stall instead.
 */
final class StallIT {
    private static final Duration STALL = Duration.ofMillis(50);
    private static final int RATE = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int SECONDS = 20;
    private static final long[] WAITS_MILLIS = {10, 20, 30, 40};
    private static final double NANOS_PER_SECOND = 1e9;

    /** At its end a stall lets go what has gathered; that is served in a while of its own. */
    private static final double CATCHING_UP = 0.02;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    /**
     * @param begin when it began
     * @param leastNanos it stood still for so long
     * @param mostNanos and for no longer
     */
    private record Stall(Instant begin, long leastNanos, long mostNanos) {}

    @Test
    void aStall_isSeenByAllWhoArriveInIt() throws Exception {
        try (RealService service = RealService.start(folder, NetworkProfile.LOOPBACK, 300)) {
            Histogram undisturbed;
            try (LoadtestJar inject = inject(service, "undisturbed")) {
                undisturbed = perceived(inject, "undisturbed");
            }
            List<Stall> all;
            Histogram stalled;
            try (LoadtestJar inject = inject(service, "stalled")) {
                all = stallUntilTheEnd(service, inject);
                stalled = perceived(inject, "stalled");
            }
            List<Stall> stalls = measured(all);
            assertThat(stalls).hasSizeGreaterThan(SECONDS / 2);
            double oneAStall = (double) stalls.size() / stalled.getTotalCount();
            for (long wait : WAITS_MILLIS) {
                assertThat(shareAbove(wait, stalled))
                        .as("share that waited longer than %s ms, stalls %s", wait, stalls)
                        .isGreaterThan(theory(wait, stalls, Stall::leastNanos) - oneAStall)
                        .isLessThan(theory(wait, stalls, Stall::mostNanos)
                                + shareAbove(wait, undisturbed)
                                + oneAStall
                                + CATCHING_UP);
            }
        }
    }

    private LoadtestJar inject(RealService service, String name) throws IOException {
        return LoadtestJar.start(
                folder,
                "inject",
                "--base-url",
                service.url(),
                "--rate",
                Integer.toString(RATE),
                "--warm-up",
                WARM_UP.toSeconds() + "s",
                "--duration",
                SECONDS + "s",
                "--population",
                "300",
                "--out",
                folder.resolve(name).toString());
    }

    private Histogram perceived(LoadtestJar inject, String name) throws Exception {
        assertThat(inject.awaitExit()).as(inject.stderr()).isZero();
        return new HlogFile(folder.resolve(name).resolve("config-read.hlog"))
                .sum(tag -> tag.startsWith("measured/") && tag.endsWith("/perceived"));
    }

    private static List<Stall> stallUntilTheEnd(RealService service, LoadtestJar inject) throws Exception {
        List<Stall> stalls = new ArrayList<>();
        while (inject.isAlive()) {
            Instant at = Instant.now();
            long begin = System.nanoTime();
            service.stall();
            long still = System.nanoTime();
            Thread.sleep(STALL.toMillis());
            long end = System.nanoTime();
            service.goOn();
            stalls.add(new Stall(at, end - still, System.nanoTime() - begin));
            Thread.sleep(Duration.ofSeconds(1).minus(STALL).toMillis());
        }
        return stalls;
    }

    private List<Stall> measured(List<Stall> stalls) throws IOException {
        Tally tally = TallyFile.read(folder.resolve("stalled").resolve("config-read.tally.json"));
        Instant from = tally.startedAt().plus(WARM_UP);
        Instant to = from.plusSeconds(SECONDS);
        return stalls.stream()
                .filter(stall -> stall.begin().isAfter(from) && stall.begin().isBefore(to))
                .toList();
    }

    private static double theory(long waitMillis, List<Stall> stalls, ToLongFunction<Stall> length) {
        long waitNanos = Duration.ofMillis(waitMillis).toNanos();
        long longer = stalls.stream()
                .mapToLong(stall -> Math.max(0, length.applyAsLong(stall) - waitNanos))
                .sum();
        return longer / (SECONDS * NANOS_PER_SECOND);
    }

    private static double shareAbove(long waitMillis, Histogram latencies) {
        long nanos = Duration.ofMillis(waitMillis).toNanos();
        long upTo = latencies.getCountBetweenValues(0, nanos);
        return 1 - (double) upTo / latencies.getTotalCount();
    }
}
