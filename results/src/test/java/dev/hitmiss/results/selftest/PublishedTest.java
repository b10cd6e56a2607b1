package dev.hitmiss.results.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published of the gate's quality is what the stored forks give. */
final class PublishedTest {
    private static final SelftestResult RESULT = Selftest.run(Pool.stored().orElseThrow(), Selftest.BUILDS, 1);

    @TempDir
    private Path folder;

    @Test
    void table_recomputedFromTheStoredForks_isThePublishedOne() {
        SelftestReport.write(folder, RESULT);

        assertThat(folder.resolve("selftest.md")).hasSameTextualContentAs(Path.of("selftest", "selftest.md"));
    }

    @Test
    void cleanBuilds_ofRealForksOfDifferentHours_failAlmostNever() {
        assertCleanBuildsFailAlmostNever(RESULT);
    }

    /** Two blocks of another machine, of which it was busy in one: its forks differ by half as much again. */
    @Tag("proof")
    @Test
    void cleanBuilds_ofABusyMachine_failAlmostNever() throws URISyntaxException {
        URL busy = Objects.requireNonNull(PublishedTest.class.getResource("/selftest/busy-pool.csv"));
        assertCleanBuildsFailAlmostNever(Selftest.run(Pool.read(Path.of(busy.toURI())), Selftest.BUILDS, 1));
    }

    /** Of 600 builds, none may fail for its upper bound to be below 1 %. */
    private static void assertCleanBuildsFailAlmostNever(SelftestResult result) {
        assertThat(result.replays())
                .filteredOn(replay -> replay.name().matches("two-blocks/(nothing|drift-\\d)"))
                .hasSize(3)
                .allSatisfy(replay -> assertThat(replay.judged().get(0)).satisfies(judged -> {
                    assertThat(judged.judge()).isEqualTo(Judge.HITMISS.text());
                    assertThat(judged.falseBuilds().share()).isLessThanOrEqualTo(0.01);
                    assertThat(judged.falseBuilds().upperBound()).isLessThanOrEqualTo(0.02);
                }));
    }
}
