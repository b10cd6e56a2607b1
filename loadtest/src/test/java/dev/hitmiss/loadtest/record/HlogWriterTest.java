package dev.hitmiss.loadtest.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.HistogramLogReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

final class HlogWriterTest {
    private static final Series LOADS = new Series(Phase.MEASURED, "get", Outcome.answered(200, "loaded"));
    private static final String TAG = "measured/get/loaded/service";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private final LatencyRecorder latencies = new LatencyRecorder();

    @Test
    void log_ofSomeSeconds_hasOneIntervalASecondPerTag() throws Exception {
        Path file = folder.resolve("x.hlog");
        try (HlogWriter log = HlogWriter.start(latencies, file)) {
            assertThat(log).isNotNull();
            long endNanos = System.nanoTime() + 2_500_000_000L;
            while (System.nanoTime() < endNanos) {
                latencies.record(LOADS, 1_000_000, 0);
                Thread.sleep(20);
            }
        }

        List<EncodableHistogram> intervals = read(file);
        assertThat(intervals).hasSize(3);
        assertThat(intervals.get(1).getStartTimeStamp())
                .isEqualTo(intervals.get(0).getEndTimeStamp());
        assertThat(intervals.get(1).getEndTimeStamp() - intervals.get(1).getStartTimeStamp())
                .isBetween(500L, 1_500L);
        assertThat(intervals.get(0).getMaxValueAsDouble()).isBetween(999_000.0, 1_001_000.0);
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
