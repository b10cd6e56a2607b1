package dev.hitmiss.loadtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hitmiss.loadtest.file.JsonFile;
import dev.hitmiss.stack.network.NetworkProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is offered far more than it manages, in a heap that a queue without an end would fill. */
@Tag("real-load")
final class OverloadIT {
    private static final int RATE = 10_000;
    private static final int WARM_UP_SECONDS = 1;
    private static final int SECONDS = 30;
    private static final long OFFERED = (long) RATE * (WARM_UP_SECONDS + SECONDS);
    private static final int SHED = 503;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    void tenThousandASecond_areShedWithinBoundsAndAllCounted_andThenItServesAgain() throws Exception {
        try (RealService service =
                RealService.start(folder, NetworkProfile.LOOPBACK, 1_000, "-Xmx128m", "-XX:+ExitOnOutOfMemoryError")) {
            Path out = folder.resolve("overload");
            try (LoadtestJar run = run(service, out, RATE, SECONDS)) {
                assertThat(run.awaitExit()).as(run.stderr()).isEqualTo(4);
                assertThat(run.stderr())
                        .contains("NOT VALID: failed-share: ", "MARKED: config-read: ")
                        .doesNotContain("NOT VALID: counts-reconcile", "NOT VALID: offered-as-planned");
            }
            assertEveryArrivalIsCounted(JsonFile.read(out.resolve("load.json")));
            assertThat(service.isAlive()).as("it kept within its heap").isTrue();
            ServerHistogram shed = service.histogram("none", SHED);
            assertThat(shed.count()).as("requests shed").isPositive();
            assertThat(shed.shareUpTo(1)).as("shed within a second").isGreaterThan(0.9);

            Path after = folder.resolve("after");
            try (LoadtestJar run = run(service, after, 50, 3)) {
                assertThat(run.awaitExit())
                        .as("it serves again: " + run.stderr())
                        .isZero();
            }
            assertThat(JsonFile.read(after.resolve("load.json"))
                            .at("/simulations/0/counts/failed")
                            .longValue())
                    .isZero();
        }
    }

    private LoadtestJar run(RealService service, Path out, int rate, int seconds) throws Exception {
        return LoadtestJar.start(
                folder,
                "run",
                "--budget",
                "smoke",
                "--base-url",
                service.url(),
                "--population",
                "1000",
                "--rate",
                Integer.toString(rate),
                "--duration",
                seconds + "s",
                "--out",
                out.toString());
    }

    private static void assertEveryArrivalIsCounted(JsonNode document) {
        JsonNode counts = document.at("/simulations/0/counts");
        assertThat(counts.get("offered").longValue()).isEqualTo(OFFERED);
        assertThat(counts.get("started").longValue()).isEqualTo(OFFERED);
        assertThat(counts.get("unresolved").longValue()).isZero();
        long rows = 0;
        for (JsonNode row : document.get("rows")) {
            rows += row.get("count").longValue();
        }
        assertThat(rows).isEqualTo(OFFERED);
        List<String> outcomes = document.get("rows").findValuesAsText("outcome");
        assertThat(outcomes).contains("error:status-" + SHED).doesNotContain("error:other", "error:unexplained");
    }
}
