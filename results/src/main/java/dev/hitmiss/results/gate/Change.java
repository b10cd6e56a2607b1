package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.model.GateReport.Bounds;
import dev.hitmiss.results.text.Figures;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** A finding's figures, off the scale of its trial: as ratios to the baseline's cost, and as people say them. */
record Change(Finding finding) {

    /** Times the baseline's cost; none where the baseline allocates nothing. */
    Optional<Double> ratio() {
        return ratio(finding.contrast().difference());
    }

    Optional<Bounds> interval() {
        Interval interval = finding.contrast().interval();
        return ratio(interval.low()).flatMap(low -> ratio(interval.high()).map(high -> new Bounds(low, high)));
    }

    /** As a share of 1. */
    Optional<Double> excludedAbove() {
        return ratio(finding.contrast().upperBound()).map(ratio -> ratio - 1);
    }

    Optional<Double> detectable() {
        return ratio(finding.detectable()).map(ratio -> ratio - 1);
    }

    private Optional<Double> ratio(double difference) {
        if (!allocation()) {
            return Optional.of(Math.exp(difference));
        }
        double base = finding.trial().base().mean();
        return base > 0 ? Optional.of((base + difference) / base) : Optional.empty();
    }

    private boolean allocation() {
        return finding.trial().family() == Family.ALLOCATION;
    }

    /** How much better or worse it is, without its sign, and between what. */
    String size() {
        double difference = finding.contrast().difference();
        Interval interval = finding.contrast().interval();
        boolean worse = difference >= 0;
        DoubleUnaryOperator size = allocation() ? d -> worse ? d : -d : d -> (worse ? 1 : -1) * Math.expm1(d) * 100;
        double first = size.applyAsDouble(worse ? interval.low() : interval.high());
        double second = size.applyAsDouble(worse ? interval.high() : interval.low());
        String unit = allocation() ? " B/op" : " %";
        return digits(size.applyAsDouble(difference)) + unit + " (" + digits(first) + " to " + digits(second) + unit
                + ")";
    }

    String upperBound() {
        double bound = finding.contrast().upperBound();
        return allocation() ? digits(bound) + " B/op" : digits(Math.expm1(bound) * 100) + " %";
    }

    private static String digits(double value) {
        return Math.abs(value) < 100 ? String.format(Locale.ROOT, "%.1f", value) : Figures.measured(value);
    }
}
