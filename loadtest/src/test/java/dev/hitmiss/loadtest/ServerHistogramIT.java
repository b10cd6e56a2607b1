package dev.hitmiss.loadtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.loadtest.ServerHistogram.Bucket;
import dev.hitmiss.stack.network.NetworkProfile;
import java.nio.file.Path;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we record from outside, held against what the service counts within. */
@Tag("real-load")
final class ServerHistogramIT {
    private static final double NANOS_PER_SECOND = 1e9;

    /** The injector's own start, the first second or so, is beyond them. */
    private static final double[] PERCENTILES = {50, 75, 90};

    /** Of the histogram that was recorded, to three digits. */
    private static final double ROUNDING = 0.999;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    void percentiles_areThoseOfTheServer_withinItsBuckets() throws Exception {
        try (RealService service = RealService.start(folder, NetworkProfile.SEED_CONFIG, 300)) {
            Path out = folder.resolve("load");
            try (LoadtestJar inject = LoadtestJar.start(
                    folder,
                    "inject",
                    "--base-url",
                    service.url(),
                    "--rate",
                    "100",
                    "--duration",
                    "30s",
                    "--population",
                    "300",
                    "--out",
                    out.toString())) {
                assertThat(inject.awaitExit()).as(inject.stderr()).isZero();
            }
            Histogram recorded = new HlogFile(out.resolve("config-read.hlog"))
                    .sum(tag -> tag.endsWith("/service") && !tag.contains("/absent/"));
            ServerHistogram counted = service.histogram("/configs/{overlayId}", 200);

            assertThat(recorded.getTotalCount()).isEqualTo(counted.count()).isGreaterThan(2_900);
            for (double percentile : PERCENTILES) {
                Bucket bucket = counted.bucketOf(percentile);
                assertThat(recorded.getValueAtPercentile(percentile) / NANOS_PER_SECOND)
                        .as("p%s, which the server has in %s", percentile, bucket)
                        .isGreaterThan(bucket.above() * ROUNDING)
                        .isLessThan(bucket.upTo() + bucket.width());
            }
        }
    }
}
