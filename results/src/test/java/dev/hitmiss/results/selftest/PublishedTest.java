package dev.hitmiss.results.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

    /** Of 600 builds, none may fail for its upper bound to be below 1 %. */
    @Test
    void cleanBuilds_ofRealForksOfDifferentHours_failAlmostNever() {
        assertThat(RESULT.replays())
                .filteredOn(replay -> replay.name().matches("two-blocks/(nothing|drift-\\d)"))
                .hasSize(3)
                .allSatisfy(replay -> assertThat(replay.judged().get(0)).satisfies(judged -> {
                    assertThat(judged.judge()).isEqualTo(Judge.HITMISS.text());
                    assertThat(judged.falseBuilds().share()).isLessThanOrEqualTo(0.01);
                    assertThat(judged.falseBuilds().upperBound()).isLessThanOrEqualTo(0.02);
                }));
    }
}
