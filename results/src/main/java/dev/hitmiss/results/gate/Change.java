package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.model.GateReport.Bounds;
import dev.hitmiss.results.text.Figures;
import java.util.Locale;
import java.util.Optional;

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

    /** How far it changed, and between what: {@code 4.1 % slower (2.0 to 6.2 %)}. */
    String size(String worse, String better) {
        double difference = finding.contrast().difference();
        Interval interval = finding.contrast().interval();
        int sign = difference >= 0 ? 1 : -1;
        return amount(sign * shown(difference)) + " " + (sign > 0 ? worse : better) + " ("
                + digits(sign * shown(sign > 0 ? interval.low() : interval.high())) + " to "
                + amount(sign * shown(sign > 0 ? interval.high() : interval.low())) + ")";
    }

    /** Where the change is: {@code 1.2 % faster to 8.0 % slower}. */
    String range(String worse, String better) {
        Interval interval = finding.contrast().interval();
        double low = shown(interval.low());
        double high = shown(interval.high());
        return low >= 0
                ? digits(low) + " to " + amount(high) + " " + worse
                : amount(-low) + " " + better + " to " + amount(Math.abs(high)) + " " + (high >= 0 ? worse : better);
    }

    String upperBound() {
        return amount(shown(finding.contrast().upperBound()));
    }

    /** In percent, or in bytes. */
    private double shown(double difference) {
        return allocation() ? difference : Math.expm1(difference) * 100;
    }

    private String amount(double value) {
        return digits(value) + (allocation() ? " B/op" : " %");
    }

    private static String digits(double value) {
        return Math.abs(value) < 100 ? String.format(Locale.ROOT, "%.1f", value) : Figures.measured(value);
    }
}
