package dev.hitmiss.loadtest.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.HistogramLogReader;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

final class HlogWriterTest {
    private static final Series LOADS = new Series(Phase.MEASURED, "get", Outcome.answered(200, "loaded"));
    private static final String TAG = "measured/get/loaded/service";
    private static final long START_MILLIS = 1_700_000_000_000L;

    /** Three significant digits. */
    private static final Percentage NEAR = Percentage.withPercentage(0.1);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private final LatencyRecorder latencies = new LatencyRecorder();

    @Test
    void log_ofTwoTicksAndAClose_hasThreeIntervalsThatMeet() throws Exception {
        Path file = folder.resolve("x.hlog");
        AtomicLong clockMillis = new AtomicLong(START_MILLIS);
        try (HlogWriter log = HlogWriter.open(latencies, file, clockMillis::get)) {
            latencies.record(LOADS, 1_000_000, 0);
            clockMillis.set(START_MILLIS + 1_000);
            log.writeIntervals();
            latencies.record(LOADS, 2_000_000, 0);
            clockMillis.set(START_MILLIS + 2_100);
            log.writeIntervals();
            latencies.record(LOADS, 3_000_000, 0);
            clockMillis.set(START_MILLIS + 2_500);
        }

        List<EncodableHistogram> intervals = read(file);
        assertThat(intervals)
                .extracting(EncodableHistogram::getStartTimeStamp)
                .containsExactly(START_MILLIS, START_MILLIS + 1_000, START_MILLIS + 2_100);
        assertThat(intervals)
                .extracting(EncodableHistogram::getEndTimeStamp)
                .containsExactly(START_MILLIS + 1_000, START_MILLIS + 2_100, START_MILLIS + 2_500);
        assertThat(intervals.get(0).getMaxValueAsDouble()).isCloseTo(1_000_000, NEAR);
        assertThat(intervals.get(2).getMaxValueAsDouble()).isCloseTo(3_000_000, NEAR);
    }

    @Test
    @Timeout(60)
    void log_thatWasStarted_ticksByItself() throws Exception {
        CountDownLatch atTheHeadAndAtATick = new CountDownLatch(2);
        LongSupplier clockMillis = () -> {
            atTheHeadAndAtATick.countDown();
            return START_MILLIS;
        };
        try (HlogWriter log = HlogWriter.start(latencies, folder.resolve("x.hlog"), clockMillis)) {
            assertThat(log).isNotNull();
            atTheHeadAndAtATick.await();
        }
    }

    @Test
    void log_untilItIsClosed_isNotThereUnderItsName() throws Exception {
        Path file = folder.resolve("x.hlog");
        try (HlogWriter log = HlogWriter.start(latencies, file)) {
            assertThat(log).isNotNull();
            latencies.record(LOADS, 1_000, 0);
            assertThat(file).doesNotExist();
        }

        assertThat(read(file)).hasSize(1);
        assertThat(folder.toFile().list()).containsExactly("x.hlog");
    }

    static boolean hasAFullDevice() {
        return Files.exists(Path.of("/dev/full"));
    }

    @Test
    @EnabledIf("hasAFullDevice")
    void log_onAFullDisk_failsAndLeavesNothing() throws Exception {
        Path file = folder.resolve("x.hlog");
        Files.createSymbolicLink(folder.resolve("x.hlog.unfinished"), Path.of("/dev/full"));
        HlogWriter log = HlogWriter.start(latencies, file);
        latencies.record(LOADS, 1_000, 0);

        assertThatThrownBy(log::close)
                .isInstanceOf(IOException.class)
                .hasMessage("histogram log '" + file + "' could not be written in full; is the disk full?");
        assertThat(folder.toFile().list()).isEmpty();
    }

    private static List<EncodableHistogram> read(Path file) throws IOException {
        List<EncodableHistogram> intervals = new ArrayList<>();
        try (HistogramLogReader reader = new HistogramLogReader(file.toFile())) {
            while (reader.hasNext()) {
                EncodableHistogram interval = reader.nextIntervalHistogram();
                if (TAG.equals(interval.getTag())) {
                    intervals.add(interval);
                }
            }
        }
        return intervals;
    }
}
