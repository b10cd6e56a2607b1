package dev.hitmiss.results.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every build, whatever its forks. */
final class VerdictPropertiesTest {
    private static final Gate.Wish WISH = new Gate.Wish(false, Set.of(), LocalDate.of(2026, 11, 27));
    private static final int TRIES = 60;

    private static GateReport report(Evidence base, Evidence head) {
        return Objects.requireNonNull(judge(base, head).gate());
    }

    private static RunVerdict judge(Evidence base, Evidence head) {
        return Gate.judge(base, head, GateRules.DEFAULTS, WISH);
    }

    /** Some of its benchmarks are slower or faster than those of a clean one. */
    private static Evidence changed(Builds builds, int benchmarks, int forks, double size) {
        return builds.evidence("head", benchmarks, forks, i -> switch (i % 5) {
            case 1 -> 1 + size;
            case 3 -> 1 / (1 + size);
            default -> 1;
        });
    }

    private static Map<String, Entry> byKey(GateReport report) {
        return report.benchmarks().stream().collect(Collectors.toMap(Entry::key, entry -> entry));
    }

    @Property(tries = TRIES)
    void judge_entriesInAnyOrder_saysTheSame(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 20) int benchmarks,
            @ForAll @IntRange(min = 6, max = 9) int forks,
            @ForAll @DoubleRange(min = 0, max = 0.5) double size) {
        Builds builds = new Builds(seed, 0.02);
        Evidence base = builds.evidence("base", benchmarks, forks, i -> 1);
        Evidence head = changed(builds, benchmarks, forks, size);

        assertThat(judge(shuffled(base, seed), shuffled(head, seed + 1))).isEqualTo(judge(base, head));
    }

    private static Evidence shuffled(Evidence evidence, long seed) {
        List<Subject> subjects = new ArrayList<>(evidence.subjects());
        Collections.shuffle(subjects, new Random(seed));
        return Builds.evidence(evidence.source(), subjects);
    }

    @Property(tries = TRIES)
    void judge_bothSidesScaled_saysTheSame(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 20) int benchmarks,
            @ForAll @DoubleRange(min = 0, max = 0.5) double size,
            @ForAll @IntRange(min = -9, max = 9) int decades) {
        Builds builds = new Builds(seed, 0.02);
        Evidence base = builds.evidence("base", benchmarks, 8, i -> 1);
        Evidence head = changed(builds, benchmarks, 8, size);

        double scale = 3 * Math.pow(10, decades);
        Map<String, Entry> plain = byKey(report(base, head));
        Map<String, Entry> scaled = byKey(report(scaled(base, scale), scaled(head, scale)));

        plain.forEach((key, entry) -> {
            Entry other = Objects.requireNonNull(scaled.get(key));
            assertThat(other.verdict()).isEqualTo(entry.verdict());
            assertThat(Objects.requireNonNull(other.ratio()))
                    .isCloseTo(Objects.requireNonNull(entry.ratio()), within(1e-9));
        });
    }

    private static Evidence scaled(Evidence evidence, double scale) {
        return Builds.change(
                evidence,
                subject -> new Subject(
                        subject.name(),
                        subject.control(),
                        subject.forked(),
                        subject.conduct(),
                        subject.jvm(),
                        subject.series().stream()
                                .map(series -> scaled(series, scale))
                                .toList()));
    }

    private static Series scaled(Series series, double scale) {
        return new Series(
                series.key(),
                series.family(),
                series.sense(),
                series.unit(),
                series.runs().stream()
                        .map(run -> run.stream().map(level -> level * scale).toList())
                        .toList());
    }

    @Property(tries = TRIES)
    void judge_sidesSwapped_mirrorsTheRatioAndTurnsVerdictsRound(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 20) int benchmarks,
            @ForAll @DoubleRange(min = 0, max = 0.5) double size) {
        Builds builds = new Builds(seed, 0.02);
        Evidence base = builds.evidence("base", benchmarks, 10, i -> 1);
        Evidence head = changed(builds, benchmarks, 10, size);

        GateReport there = report(base, head);
        GateReport back = report(head, base);

        Map<String, Entry> returned = byKey(back);
        boolean believed = trusted(there) && trusted(back);
        there.benchmarks().forEach(entry -> {
            Entry other = Objects.requireNonNull(returned.get(entry.key()));
            assertThat(Objects.requireNonNull(other.ratio()))
                    .isCloseTo(1 / Objects.requireNonNull(entry.ratio()), within(1e-9));
            if (believed) {
                assertThat(other.verdict() == Verdict.IMPROVED).isEqualTo(entry.verdict() == Verdict.REGRESSED);
                assertThat(other.verdict() == Verdict.REGRESSED).isEqualTo(entry.verdict() == Verdict.IMPROVED);
            }
        });
    }

    private static boolean trusted(GateReport report) {
        return report.checks().stream().allMatch(GateReport.Check::passed);
    }

    @Property(tries = TRIES)
    void judge_otherFileNames_saysTheSame(@ForAll long seed, @ForAll String name, @ForAll String other) {
        Builds builds = new Builds(seed, 0.02);
        Evidence base = builds.evidence("base", 10, 6, i -> 1);
        Evidence head = changed(builds, 10, 6, 0.2);

        RunVerdict renamed = judge(Builds.evidence(name, base.subjects()), Builds.evidence(other, head.subjects()));

        RunVerdict plain = judge(base, head);
        assertThat(renamed.exitCode()).isEqualTo(plain.exitCode());
        assertThat(Objects.requireNonNull(renamed.gate()).benchmarks())
                .isEqualTo(Objects.requireNonNull(plain.gate()).benchmarks());
    }
}
