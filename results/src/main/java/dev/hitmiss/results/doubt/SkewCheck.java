package dev.hitmiss.results.doubt;

import dev.hitmiss.results.model.Experiment;
import dev.hitmiss.results.model.Validity;
import dev.hitmiss.results.text.Figures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether keys are as skewed as the run declares, by the experiment that counts all that it draws. */
final class SkewCheck {
    private static final String FIGURE = "exponent-beside-declared";

    private SkewCheck() {}

    static Optional<Validity> of(List<Experiment> experiments) {
        return experiments.stream()
                .filter(experiment -> experiment.name().equals(Experiment.HIT_RATE))
                .flatMap(experiment -> experiment.figures(FIGURE, Map.of()).stream())
                .flatMap(SkewCheck::of)
                .findFirst();
    }

    private static Stream<Validity> of(Experiment.Measured figure) {
        Double beside = figure.value();
        Double limit = figure.limit();
        return beside == null || limit == null
                ? Stream.empty()
                : Stream.of(new Validity(
                        "achieved-skew", figure.unit().text(), beside, limit, beside <= limit, text(beside, limit)));
    }

    private static String text(double beside, double limit) {
        String found = "Keys drawn by Zipf's law fit an exponent that is " + Figures.measured(beside)
                + " beside the one declared";
        return beside <= limit
                ? found + "."
                : found + ", allowed " + Figures.measured(limit)
                        + ": hit rates are those of other traffic than the run says. Report it with the run's seed.";
    }
}
