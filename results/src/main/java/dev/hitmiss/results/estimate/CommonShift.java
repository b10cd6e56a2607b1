package dev.hitmiss.results.estimate;

import java.util.List;

/**
 * What many contrasts have in common, and how far they scatter around it.
 *
 * @param centre their median
 * @param standardError of the centre
 * @param spread how many times farther the contrasts lie from the centre than their own errors explain; 1 if the shift is all
 *     that they share
 */
public record CommonShift(double centre, double standardError, double spread, int contrasts) {
    /** How much larger the error of a median is than that of a mean, for normal errors. */
    private static final double MEDIAN_PENALTY = Math.sqrt(Math.PI / 2);

    /** Half of all lies farther from the centre than this quantile. */
    private static final double MIDDLE_TAIL = 0.25;

    /** Of contrasts whose errors are not 0. */
    public static CommonShift of(List<Contrast> contrasts) {
        double centre =
                Sample.of(contrasts.stream().mapToDouble(Contrast::difference)).median();
        Sample distances = Sample.of(contrasts.stream()
                .mapToDouble(contrast -> Math.abs(contrast.difference() - centre) / contrast.reach(MIDDLE_TAIL)));
        double spread = Math.max(1, distances.median());
        double sharpness = contrasts.stream()
                .mapToDouble(contrast -> 1 / contrast.standardError())
                .sum();
        double error = MEDIAN_PENALTY * spread * Math.sqrt(contrasts.size()) / sharpness;
        return new CommonShift(centre, error, spread, contrasts.size());
    }

    /** The contrast beyond the shift, with an error that also explains the scatter. */
    public Contrast takenOut(Contrast contrast) {
        return contrast.spread(spread).less(centre, standardError);
    }
}
