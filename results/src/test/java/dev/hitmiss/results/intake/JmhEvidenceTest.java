package dev.hitmiss.results.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.Sense;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.file.UnreadableResultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JmhEvidenceTest {
    @TempDir
    Path folder;

    @Test
    void read_jmhsOwnFile_keepsModesAndParametersApart() {
        Evidence evidence = EvidenceFile.read(JmhSamples.file("three-forks"));

        assertThat(evidence.subjects())
                .extracting(Subject::name)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(10)
                .contains(
                        "sample.Parts.avgt|avgt|1|size=1",
                        "sample.Parts.avgt|avgt|1|size=64",
                        "sample.Parts.sample|sample|1|size=64",
                        "sample.Pair.pair|avgt|2|");
        assertThat(evidence.knowsItsMachine()).isFalse();
        assertThat(evidence.runs()).isEqualTo(1);
    }

    /** The medians of JMH's file, taken by hand. */
    @Test
    void read_throughput_isTheMedianOfEachForkAndARate() {
        Series series = primary(
                subject(EvidenceFile.read(JmhSamples.file("three-forks")), "sample.Parts.thrpt|thrpt|1|size=1"));

        assertThat(series.runs()).containsExactly(List.of(86734.83804916723, 87278.22644806706, 64383.505587377585));
        assertThat(series.sense()).isEqualTo(Sense.RATE);
        assertThat(series.unit()).isEqualTo("ops/ms");
    }

    @Test
    void read_allocation_isAFamilyOfItsOwnAndEveryOtherSecondaryMetricIsLeftOut() {
        Subject subject =
                subject(EvidenceFile.read(JmhSamples.file("three-forks")), "sample.Parts.thrpt|thrpt|1|size=1");

        assertThat(subject.series())
                .extracting(it -> it.key().metric())
                .containsExactly("primary", "gc.alloc.rate.norm");
        assertThat(subject.series().get(1).family()).isEqualTo(Family.ALLOCATION);
        assertThat(subject.series().get(1).runs())
                .containsExactly(List.of(24.001232648866978, 24.001216436876344, 24.001559718704733));
    }

    @Test
    void read_terms_areThoseThatMayNotDifferAndNeverThePathOfJava() {
        Subject subject = subject(EvidenceFile.read(JmhSamples.file("three-forks")), "sample.Parts.avgt|avgt|1|size=1");

        assertThat(subject.conduct().values())
                .containsOnly(
                        entry("jmhVersion", "1.37"),
                        entry("warmupIterations", "1"),
                        entry("warmupTime", "50 ms"),
                        entry("warmupBatchSize", "1"),
                        entry("measurementIterations", "5"),
                        entry("measurementTime", "60 ms"),
                        entry("measurementBatchSize", "1"));
        assertThat(subject.jvm().values()).containsOnlyKeys("jdkVersion", "jvmArgs", "vmName", "vmVersion");
    }

    @Test
    void read_olderFile_knowsLessAndIsRead() throws IOException {
        Evidence evidence = read(JmhText.file(JmhText.entry(
                "a.B.c", "avgt", "us/op", JmhText.TWO_FORKS, ", \"params\": null, \"surprise\": {\"a\": [1, {}]}")));

        Subject subject = subject(evidence, "a.B.c|avgt|1|");
        assertThat(subject.conduct().values()).isEmpty();
        assertThat(subject.jvm().values()).isEmpty();
        assertThat(subject.forked()).isTrue();
        assertThat(primary(subject).runs()).containsExactly(List.of(2.0, 4.0));
    }

    @Test
    void read_gzip_isToldByItsFirstBytes() throws IOException {
        String text = JmhText.file(JmhText.entry("a.B.c", "ss", "ms/op", JmhText.TWO_FORKS));
        Path file = Files.write(folder.resolve("named-wrongly.json"), JmhText.gzip(text));

        assertThat(EvidenceFile.read(file).subjects()).extracting(Subject::name).containsExactly("a.B.c|ss|1|");
    }

    @ParameterizedTest
    @CsvSource({
        "NaN,NaN",
        "INF,Infinity",
        "+INF,Infinity",
        "Infinity,Infinity",
        "-INF,-Infinity",
        "-Infinity,-Infinity",
    })
    void read_wordsForNumbers_stayWhatTheyAre(String word, double expected) throws IOException {
        String raw = "\"rawData\": [[1.5], [\"" + word + "\"]]";

        Evidence evidence = read(JmhText.file(JmhText.entry("a.B.c", "avgt", "us/op", raw)));

        assertThat(primary(subject(evidence, "a.B.c|avgt|1|")).levels()).containsExactly(1.5, expected);
    }

    @Test
    void read_forkWithOneIterationThatIsNoNumber_hasNoLevel() throws IOException {
        String raw = "\"rawData\": [[1, 2, \"NaN\"], []]";

        Evidence evidence = read(JmhText.file(JmhText.entry("a.B.c", "avgt", "us/op", raw)));

        assertThat(primary(subject(evidence, "a.B.c|avgt|1|")).levels()).containsExactly(Double.NaN, Double.NaN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "399;primary",
                "400;primary,p95",
                "1999;primary,p95",
                "2000;primary,p95,p99",
                "19999;primary,p95,p99",
                "20000;primary,p95,p99,p99.9"
            })
    void read_samples_haveThePercentilesThatTheyAreEnoughFor(long samples, String metrics) throws IOException {
        Evidence evidence =
                read(JmhText.file(JmhText.entry("a.B.c", "sample", "us/op", JmhText.histogram(samples, 2))));

        assertThat(subject(evidence, "a.B.c|sample|1|").series())
                .extracting(it -> it.key().metric())
                .containsExactly(metrics.split(","));
    }

    @Test
    void read_samplesOfSeveralIterations_areOneDistributionAFork() throws IOException {
        String raw = "\"rawDataHistogram\": [[[[1.0, 3], [7.0, 1]], [[2.0, 3]]], [[[5.0, 9], [1.0, 0]], []]]";

        Evidence evidence = read(JmhText.file(JmhText.entry("a.B.c", "sample", "us/op", raw)));

        assertThat(primary(subject(evidence, "a.B.c|sample|1|")).levels()).containsExactly(2.0, 5.0);
    }

    @Test
    void read_allocationOfAnOlderJmh_hasTheSameKey() throws IOException {
        String allocation = ", \"secondaryMetrics\": {\"\u00b7gc.alloc.rate.norm\": {\"scoreUnit\": \"B/op\","
                + " \"rawData\": [[24], [24.5]]}, \"gc.alloc.rate.norm\u00b7p0.50\": {}, \"p0.50\": {\"scoreUnit\": 1}}";

        Evidence evidence = read(JmhText.file(JmhText.entry("a.B.c", "avgt", "us/op", JmhText.TWO_FORKS, allocation)));

        assertThat(subject(evidence, "a.B.c|avgt|1|").series())
                .extracting(it -> it.key().text())
                .containsExactly("a.B.c|avgt|1||primary", "a.B.c|avgt|1||gc.alloc.rate.norm");
    }

    @Test
    void read_noForks_isSaid() throws IOException {
        String entry = JmhText.entry("a.B.c", "avgt", "us/op", "\"rawData\": [[1, 2]]")
                .replace("\"forks\": 2", "\"forks\": 0");

        assertThat(subject(read(JmhText.file(entry)), "a.B.c|avgt|1|").forked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00b5s/op", "\u03bcs/op", "us/op"})
    void read_microseconds_areOneUnitHoweverSpelled(String unit) throws IOException {
        Evidence evidence = read(JmhText.file(JmhText.entry("a.B.c", "avgt", unit, JmhText.TWO_FORKS)));

        assertThat(primary(subject(evidence, "a.B.c|avgt|1|")).unit()).isEqualTo("us/op");
    }

    @ParameterizedTest
    @CsvSource({"thrpt,us/op", "avgt,ops/us", "ss,ops/s", "sample,ops/s", "avgt,fortnights/op", "thrpt,MB/s", "avgt,''"
    })
    void read_unitThatDoesNotFitTheMode_isRefused(String mode, String unit) throws IOException {
        String raw = mode.equals("sample") ? JmhText.histogram(10, 2) : JmhText.TWO_FORKS;
        Path file = write(JmhText.file(JmhText.entry("a.B.c", mode, unit, raw)));

        String allowed = mode.equals("thrpt")
                ? "ops/ns, ops/us, ops/ms, ops/s, ops/min, ops/hr, ops/day"
                : "ns/op, us/op, ms/op, s/op, min/op, hr/op, day/op";
        assertThatThrownBy(() -> EvidenceFile.read(file))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessage(file + ": 1:2: the unit of a.B.c|" + mode + "|1| is '" + unit + "', allowed in mode '"
                        + mode + "': " + allowed);
    }

    @Test
    void read_oneKeyTwice_namesBothPlaces() throws IOException {
        String entry = JmhText.entry("a.B.c", "avgt", "us/op", JmhText.TWO_FORKS);
        Path file = write(JmhText.file(entry, entry.replace("avgt", "ss"), entry));

        assertThatThrownBy(() -> EvidenceFile.read(file))
                .hasMessage(file + ": 3:1: a.B.c|avgt|1| stands in the file twice, at 1:2 and at 3:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "\"forks\": 2 # \"forks\": 3 # 1:2: 'forks' of a.B.c|avgt|1| is 3, but its raw data have 2 forks",
                "\"forks\": 2 # \"forks\": \"2\" # 1:64: 'forks' must be a whole number, got: \"2\"",
                "\"forks\": 2 # \"forks\": -1 # 1:64: 'forks' must be from 0 to 1000000, got: -1",
                "\"forks\": 2, # `` # 1:2: 'forks' is missing in [0]; is it a file of JMH?",
                "\"threads\": 1 # \"threads\": 0 # 1:52: 'threads' must be from 1 to 1000000, got: 0",
                "avgt # fast # 1:33: unknown mode 'fast', allowed: thrpt, avgt, sample, ss",
                "avgt # sample # 1:2: the primary metric of a.B.c|sample|1|, of mode 'sample', must have"
                        + " 'rawDataHistogram'",
                "100.0 # \"nan\" # 1:159: a value of 'rawData' must be a number, \"NaN\", \"+INF\" or \"-INF\", got:"
                        + " \"nan\"",
                "100.0 # 1e999 # 1:159: a value of 'rawData' must be a number of less than 1.8e308, got: 1e999",
                "100.0 # null # 1:159: a value of 'rawData' must be a number, \"NaN\", \"+INF\" or \"-INF\", got: null",
                "rawData # ra # 1:84: 'primaryMetric' must have either 'rawData' or 'rawDataHistogram'",
                "scoreUnit # unit # 1:84: 'scoreUnit' of 'primaryMetric' is missing",
                "\"score\": # \"scoreUnit\": \"us/op\", \"score\": # 1:130: Duplicate field 'scoreUnit'",
            })
    void read_brokenEntry_namesPlaceAndWhatIsAllowed(String good, String bad, String problem) throws IOException {
        String entry = JmhText.entry("a.B.c", "avgt", "us/op", JmhText.TWO_FORKS);
        Path file = write(JmhText.file(entry.replace(good, bad)));

        assertThatThrownBy(() -> EvidenceFile.read(file))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessage(file + ": " + problem);
    }

    private Evidence read(String text) throws IOException {
        return EvidenceFile.read(write(text));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("jmh.json"), text);
    }

    static Subject subject(Evidence evidence, String name) {
        return evidence.subjects().stream()
                .filter(subject -> subject.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + evidence.subjects()));
    }

    private static Series primary(Subject subject) {
        return subject.series().get(0);
    }
}
