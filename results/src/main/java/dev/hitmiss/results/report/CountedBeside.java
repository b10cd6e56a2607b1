package dev.hitmiss.results.report;

import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.text.Figures;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/**
 * What some rows count beside the time: JMH adds counts up over iterations, so that only their ratios say something.
 *
 * @param counted metrics whose sum is told
 * @param among the metric of all there were
 * @param words for the ratio
 */
record CountedBeside(List<String> counted, String among, DoubleFunction<String> words) {
    private static final List<CountedBeside> KINDS = List.of(
            new CountedBeside(
                    List.of("localHits", "remoteHits"), "reads", ratio -> Figures.measured(100 * ratio) + " % hits"),
            new CountedBeside(List.of("loads"), "crowds", ratio -> Figures.measured(ratio) + " loads a crowd"),
            new CountedBeside(List.of("bytes"), "copies", ratio -> Figures.measured(ratio) + " B a copy"));

    /** None of a row that counts nothing. */
    static Optional<String> text(MicroRow row) {
        return KINDS.stream().flatMap(kind -> kind.of(row).stream()).findFirst();
    }

    private Optional<String> of(MicroRow row) {
        double all = sum(row, List.of(among)).orElse(0.0);
        return all > 0 ? sum(row, counted).map(some -> words.apply(some / all)) : Optional.empty();
    }

    /** None where no fork counted it. */
    private static Optional<Double> sum(MicroRow row, List<String> metrics) {
        Stream<Double> figures = row.secondary().stream()
                .filter(metric -> metrics.contains(metric.metric()))
                .flatMap(metric -> metric.forks().stream())
                .flatMap(List::stream)
                .filter(Double::isFinite);
        return figures.reduce(Double::sum);
    }
}
