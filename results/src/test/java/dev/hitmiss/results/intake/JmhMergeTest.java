package dev.hitmiss.results.intake;

import static dev.hitmiss.results.intake.JmhSamples.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.model.RowKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is JMH 1.37 itself: what it wrote for several forks must come back from the forks taken apart. */
class JmhMergeTest {
    /** JMH and we add up in different orders. */
    private static final double RELATIVE_TOLERANCE = 1e-9;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"three-forks", "two-values", "one-value"})
    void merge_forksTakenApart_givesJmhsOwnFigures(String name) {
        List<JmhRow> whole = JmhSamples.read(name);

        List<JmhRow> merged = JmhMerge.merge(JmhSamples.takeApart(whole, folder));

        assertThat(merged.stream().map(JmhRow::key))
                .containsExactlyInAnyOrderElementsOf(
                        whole.stream().map(JmhRow::key).toList());
        Map<RowKey, JmhRow> byKey = merged.stream().collect(Collectors.toMap(JmhRow::key, row -> row));
        for (JmhRow expected : whole) {
            assertSame(in(byKey, expected.key()), expected);
        }
    }

    private static void assertSame(JmhRow actual, JmhRow expected) {
        assertThat(actual.forks()).isEqualTo(expected.forks());
        assertThat(actual.settings()).isEqualTo(expected.settings());
        assertThat(actual.jvmFacts()).isEqualTo(expected.jvmFacts());
        assertSame(expected.key() + " primary", actual.primaryMetric(), expected.primaryMetric());
        assertThat(actual.secondaryMetrics().keySet())
                .containsExactlyElementsOf(expected.secondaryMetrics().keySet());
        expected.secondaryMetrics().forEach((label, metric) -> {
            JmhMetric merged = in(actual.secondaryMetrics(), label);
            if (keptByJmh(label)) {
                assertThat(merged.scoreError()).as(label).isNaN();
                assertThat(merged.rawData()).isEqualTo(metric.rawData());
            } else {
                assertSame(expected.key() + " " + label, merged, metric);
            }
        });
    }

    /** The samples of a group's methods are not in JMH's file, so their joint figures cannot be had. */
    private static boolean keptByJmh(String label) {
        return label.matches("slow(er)?(:p[01]\\.[0-9]+)?");
    }

    private static void assertSame(String what, JmhMetric actual, JmhMetric expected) {
        assertSame(what + " score", actual.score(), expected.score());
        assertSame(what + " error", actual.scoreError(), expected.scoreError());
        for (int end = 0; end < 2; end++) {
            assertSame(
                    what + " confidence",
                    actual.scoreConfidence().get(end),
                    expected.scoreConfidence().get(end));
        }
        assertThat(actual.scorePercentiles().keySet())
                .containsExactlyElementsOf(expected.scorePercentiles().keySet());
        expected.scorePercentiles()
                .forEach((rank, value) -> assertSame(what + " p" + rank, in(actual.scorePercentiles(), rank), value));
        assertThat(actual.scoreUnit()).isEqualTo(expected.scoreUnit());
        assertThat(actual.rawData()).as(what).isEqualTo(expected.rawData());
        assertThat(actual.rawDataHistogram()).as(what).isEqualTo(expected.rawDataHistogram());
    }

    private static void assertSame(String what, double actual, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(actual).as(what).isNaN();
        } else {
            assertThat(actual).as(what).isCloseTo(expected, within(RELATIVE_TOLERANCE * Math.abs(expected) + 1e-15));
        }
    }

    @Test
    void merge_samplesThatJmhKeeps_givesTheirEndsOnly() {
        List<JmhRow> merged = JmhMerge.merge(JmhSamples.takeApart(JmhSamples.read("three-forks"), folder));

        JmhRow row = JmhSamples.row(merged, "sample.Pair.sampled");
        JmhMetric slow = in(row.secondaryMetrics(), "slow");
        JmhRow whole = JmhSamples.row(JmhSamples.read("three-forks"), "sample.Pair.sampled");
        assertThat(slow.score()).isNaN();
        assertThat(slow.scorePercentiles().get("99.0")).isNaN();
        assertThat(in(row.secondaryMetrics(), "slow:p0.99").score()).isNaN();
        for (String end : List.of("slow:p0.00", "slow:p1.00")) {
            assertThat(in(row.secondaryMetrics(), end).score())
                    .isEqualTo(in(whole.secondaryMetrics(), end).score());
        }
    }

    @Test
    void merge_onePartTwice_isRefused() {
        List<Path> parts = JmhSamples.takeApart(JmhSamples.read("three-forks"), folder);

        assertThatThrownBy(() -> JmhMerge.merge(List.of(parts.get(0), parts.get(0))))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageEndingWith("the same part is given twice; give each part once");
    }

    @Test
    void merge_copyOfAPart_isRefusedByItsValues() {
        List<JmhRow> whole = JmhSamples.read("three-forks");
        Path part = JmhSamples.takeApart(whole, folder).get(0);
        Path copy = folder.resolve("copy.json");
        JmhFile.write(copy, JmhFile.read(part));

        assertThatThrownBy(() -> JmhMerge.merge(List.of(part, copy)))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageContaining("copy.json: holds the same fork of ")
                .hasMessageEndingWith("; remove one of them");
    }

    @Test
    void merge_partsOfAnotherJdk_areRefused() {
        List<Path> parts = JmhSamples.takeApart(JmhSamples.read("two-values"), folder);
        JmhSamples.rewrite(parts.get(1), text -> text.replace("\"17.0.15\"", "\"25.0.3\""));

        assertThatThrownBy(() -> JmhMerge.merge(parts))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageContaining(
                        "the parts of sample.Plain.noop|avgt|1| must agree in jdkVersion, got: 25.0.3 here"
                                + " and 17.0.15 in ");
    }

    @Test
    void merge_partsWithOtherIterations_areRefused() {
        List<Path> parts = JmhSamples.takeApart(JmhSamples.read("two-values"), folder);
        JmhSamples.rewrite(parts.get(1), text -> text.replace("50 ms", "60 ms"));

        assertThatThrownBy(() -> JmhMerge.merge(parts)).hasMessageContaining("must agree in jmh settings");
    }

    @Test
    void merge_partsOfAnotherJvmPath_areMerged() {
        List<Path> parts = JmhSamples.takeApart(JmhSamples.read("two-values"), folder);
        JmhSamples.rewrite(parts.get(1), text -> text.replace("\"jvm\" : \"java\"", "\"jvm\" : \"bin/java\""));

        assertThat(JmhMerge.merge(parts))
                .singleElement()
                .satisfies(row -> assertThat(row.forks()).isEqualTo(2));
    }

    @Test
    void merge_rowWithoutFork_isRefused() {
        Path part = JmhSamples.takeApart(JmhSamples.read("one-value"), folder).get(0);
        JmhSamples.rewrite(part, text -> text.replace("\"forks\" : 1", "\"forks\" : 0"));

        assertThatThrownBy(() -> JmhMerge.merge(List.of(part)))
                .hasMessageContaining("must be at least 1, got: 0; run it with -f 1");
    }

    @Test
    void merge_keysThatDifferInOneParameterOrMode_stayApart() {
        List<JmhRow> merged = JmhMerge.merge(JmhSamples.takeApart(JmhSamples.read("three-forks"), folder));

        assertThat(merged).hasSize(10);
        assertThat(merged.stream().map(row -> row.key().text()))
                .contains("sample.Parts.avgt|avgt|1|size=1", "sample.Parts.avgt|avgt|1|size=64");
    }

    @Test
    void mergeInto_writtenFile_isReadAgainAsTheSame() {
        List<Path> parts = JmhSamples.takeApart(JmhSamples.read("three-forks"), folder);
        Path whole = folder.resolve("run/jmh.json");

        JmhMerge.mergeInto(whole, parts);

        assertThat(JmhFile.read(whole)).isEqualTo(JmhMerge.merge(new ArrayList<>(parts)));
    }
}
