package dev.hitmiss.results.gate;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.Sense;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.evidence.Terms;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Files of made-up forks, drawn from a seed. */
final class Builds {
    private final Random random;
    private final double forkSpread;

    /** @param forkSpread coefficient of variation of forks */
    Builds(long seed, double forkSpread) {
        this.random = new Random(seed);
        this.forkSpread = forkSpread;
    }

    /** Benchmarks b00, b01, … of 10 forks, the given factors times as slow as usual. */
    Evidence evidence(String source, int benchmarks, int forks, java.util.function.IntToDoubleFunction factor) {
        return evidence(
                source,
                IntStream.range(0, benchmarks)
                        .mapToObj(i -> subject(name(i), false, Sense.COST, forks, (i + 1) * factor.applyAsDouble(i)))
                        .toList());
    }

    static Evidence evidence(String source, List<Subject> subjects) {
        return new Evidence(source, Terms.UNKNOWN, Terms.UNKNOWN, 1, subjects, List.of(), List.of());
    }

    static String name(int i) {
        return String.format("a.B.b%02d|avgt|1|", i);
    }

    Subject subject(String name, boolean control, Sense sense, int forks, double level) {
        return new Subject(
                name,
                control,
                true,
                Terms.UNKNOWN,
                Terms.UNKNOWN,
                List.of(series(name, SeriesKey.PRIMARY, Family.TIME, sense, forks, level)));
    }

    Series series(String name, String metric, Family family, Sense sense, int forks, double level) {
        List<Double> levels = random.doubles(forks, 0, 1)
                .mapToObj(unused -> level * Math.exp(forkSpread * random.nextGaussian()))
                .toList();
        return new Series(
                new SeriesKey(name, metric), family, sense, sense == Sense.COST ? "us/op" : "ops/us", List.of(levels));
    }

    static Evidence change(Evidence evidence, UnaryOperator<Subject> change) {
        return new Evidence(
                evidence.source(),
                evidence.machine(),
                evidence.soft(),
                evidence.runs(),
                evidence.subjects().stream().map(change).toList(),
                evidence.doubts(),
                evidence.gaps());
    }

    /** A benchmark whose 2nd, 4th, … forks are so many times as slow as the others. */
    static Subject everyOtherFork(Subject subject, double factor) {
        return new Subject(
                subject.name(),
                subject.control(),
                subject.forked(),
                subject.conduct(),
                subject.jvm(),
                subject.series().stream()
                        .map(series -> new Series(
                                series.key(),
                                series.family(),
                                series.sense(),
                                series.unit(),
                                List.of(IntStream.range(0, series.levels().size())
                                        .mapToObj(i -> series.levels().get(i) * (i % 2 == 0 ? 1 : factor))
                                        .toList())))
                        .toList());
    }
}
