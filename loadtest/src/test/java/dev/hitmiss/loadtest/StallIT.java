package dev.hitmiss.loadtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.stack.network.NetworkProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service that stands still for 50 ms every other second. Of arrivals that come evenly, those of the last x of a stall of
 * length s wait less than x, so that the share of all in a time T that wait longer than x is the sum of s - x over T. Who
 * measures one request after the other sees one long wait a stall instead. The seconds without a stall say what the machine
 * adds by itself.
 */
@Tag("real-load")
final class StallIT {
    private static final Duration STALL = Duration.ofMillis(50);
    private static final Duration PERIOD = Duration.ofSeconds(2);
    private static final int RATE = 200;
    private static final int WARM_UP_SECONDS = 10;
    private static final int SECONDS = 30;
    private static final long[] WAITS_MILLIS = {10, 20, 30, 40};
    private static final double NANOS_PER_SECOND = 1e9;

    /** At its end a stall lets go what has gathered; that is served in a while of its own. */
    private static final Duration CATCHING_UP = Duration.ofMillis(50);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    /**
     * @param beginMillis when it began, on the clock of the wall
     * @param leastNanos it stood still for so long
     * @param mostNanos and for no longer
     */
    private record Stall(long beginMillis, long leastNanos, long mostNanos) {
        boolean isIn(Histogram second) {
            long endMillis = beginMillis + mostNanos / 1_000_000 + CATCHING_UP.toMillis();
            return beginMillis < second.getEndTimeStamp() && endMillis > second.getStartTimeStamp();
        }
    }

    @Test
    void aStall_isSeenByAllWhoArriveInIt() throws Exception {
        List<Stall> all;
        Path out = folder.resolve("load");
        try (RealService service = RealService.start(folder, NetworkProfile.LOOPBACK, 300);
                LoadtestJar inject = inject(service, out)) {
            all = stallUntilTheEnd(service, inject);
            assertThat(inject.awaitExit()).as(inject.stderr()).isZero();
        }
        Collection<Histogram> seconds = new HlogFile(out.resolve("config-read.hlog"))
                .seconds(tag -> tag.startsWith("measured/") && tag.endsWith("/perceived"));
        List<Stall> stalls = all.stream()
                .filter(stall -> seconds.stream().anyMatch(stall::isIn))
                .toList();
        Histogram stalled = HlogFile.sum(seconds.stream()
                .filter(second -> stalls.stream().anyMatch(stall -> stall.isIn(second)))
                .toList());
        Histogram undisturbed = HlogFile.sum(seconds.stream()
                .filter(second -> stalls.stream().noneMatch(stall -> stall.isIn(second)))
                .toList());
        assertThat(stalls).hasSizeGreaterThan(SECONDS / 4);
        assertThat(undisturbed.getTotalCount()).isGreaterThan(RATE);

        double oneAStall = (double) stalls.size() / stalled.getTotalCount();
        for (long wait : WAITS_MILLIS) {
            assertThat(shareAbove(wait, stalled))
                    .as("share that waited longer than %s ms, stalls %s", wait, stalls)
                    .isGreaterThan(theory(wait, stalls, Stall::leastNanos, stalled) - oneAStall)
                    .isLessThan(theory(wait, stalls, stall -> stall.mostNanos() + CATCHING_UP.toNanos(), stalled)
                            + shareAbove(wait, undisturbed)
                            + oneAStall);
        }
    }

    private LoadtestJar inject(RealService service, Path out) throws IOException {
        return LoadtestJar.start(
                folder,
                "inject",
                "--base-url",
                service.url(),
                "--rate",
                Integer.toString(RATE),
                "--warm-up",
                WARM_UP_SECONDS + "s",
                "--duration",
                SECONDS + "s",
                "--population",
                "300",
                "--out",
                out.toString());
    }

    private static List<Stall> stallUntilTheEnd(RealService service, LoadtestJar inject) throws Exception {
        List<Stall> stalls = new ArrayList<>();
        while (inject.isAlive()) {
            long beginMillis = System.currentTimeMillis();
            long begin = System.nanoTime();
            service.stall();
            long still = System.nanoTime();
            Thread.sleep(STALL.toMillis());
            long end = System.nanoTime();
            service.goOn();
            stalls.add(new Stall(beginMillis, end - still, System.nanoTime() - begin));
            Thread.sleep(PERIOD.minus(STALL).toMillis());
        }
        return stalls;
    }

    private static double theory(
            long waitMillis, List<Stall> stalls, ToLongFunction<Stall> length, Histogram arrivals) {
        long waitNanos = Duration.ofMillis(waitMillis).toNanos();
        long longer = stalls.stream()
                .mapToLong(stall -> Math.max(0, length.applyAsLong(stall) - waitNanos))
                .sum();
        return longer / NANOS_PER_SECOND * RATE / arrivals.getTotalCount();
    }

    private static double shareAbove(long waitMillis, Histogram latencies) {
        long nanos = Duration.ofMillis(waitMillis).toNanos();
        long upTo = latencies.getCountBetweenValues(0, nanos);
        return 1 - (double) upTo / latencies.getTotalCount();
    }
}
