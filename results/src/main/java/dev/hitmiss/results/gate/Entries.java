package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Sample;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes findings, and what was not judged, as entries of the report, the most urgent first. */
final class Entries {
    private static final Comparator<Entry> URGENT_FIRST = Comparator.comparing(Entry::verdict)
            .thenComparing(Comparator.comparingDouble(Entries::size).reversed())
            .thenComparing(Entry::key);

    private final Map<String, Sides> sides;

    Entries(Stream<Sides> sides) {
        this.sides = sides.collect(Collectors.toMap(it -> it.key().text(), it -> it));
    }

    /** @param distrust why no finding is to be believed, if so */
    List<Entry> of(Stream<Finding> findings, List<Unjudged> unjudged, Optional<String> distrust) {
        return Stream.concat(
                        findings.parallel().map(finding -> entry(finding, distrust)),
                        unjudged.stream().map(Entries::entry))
                .sorted(URGENT_FIRST)
                .toList();
    }

    private Entry entry(Finding finding, Optional<String> distrust) {
        Change change = new Change(finding);
        String key = finding.trial().key().text();
        Sides both = sides.get(key);
        return new Entry(
                key,
                finding.trial().family().text(),
                distrust.isPresent() ? Verdict.INCONCLUSIVE : finding.verdict(),
                distrust.map(why -> "cannot tell: " + why).orElseGet(() -> Sentences.of(finding)),
                both == null ? null : both.base().map(Series::unit).orElse(null),
                both == null ? null : level(both.base()),
                both == null ? null : level(both.head()),
                both == null ? 0 : forks(both.base()),
                both == null ? 0 : forks(both.head()),
                change.ratio().orElse(null),
                change.interval().orElse(null),
                finding.p(),
                finding.pAdjusted(),
                change.excludedAbove().orElse(null),
                change.detectable().orElse(null));
    }

    private static Entry entry(Unjudged unjudged) {
        Sides both = unjudged.sides();
        return new Entry(
                both.key().text(),
                both.family().text(),
                unjudged.obstacle().verdict(),
                unjudged.obstacle().text(),
                both.base().or(both::head).map(Series::unit).orElse(null),
                level(both.base()),
                level(both.head()),
                forks(both.base()),
                forks(both.head()),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable Double level(Optional<Series> series) {
        return series.map(it -> Sample.of(it.levels()).median())
                .filter(Double::isFinite)
                .orElse(null);
    }

    private static int forks(Optional<Series> series) {
        return series.map(it -> it.levels().size()).orElse(0);
    }

    /** How far it may have got worse where it has not, how far it changed where it has. */
    private static double size(Entry entry) {
        Double ratio = entry.ratio();
        Double excludedAbove = entry.excludedAbove();
        if (ratio == null || excludedAbove == null) {
            return 0;
        }
        return entry.verdict() == Verdict.NO_REGRESSION ? excludedAbove : Math.abs(Math.log(ratio));
    }
}
