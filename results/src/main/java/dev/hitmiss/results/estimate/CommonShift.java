package dev.hitmiss.results.estimate;

import java.util.List;

/**
 * What many contrasts have in common, and how far each lies from it for reasons of its own.
 *
 * @param centre their median
 * @param standardError of the centre
 * @param scatter how much each differs from the centre beyond its own error, as a standard deviation; 0 if the shift is all that
 *     they share
 * @param spread how many times larger the scatter makes the error of the one in the middle; 1 at least
 */
public record CommonShift(double centre, double standardError, double scatter, double spread, int contrasts) {
    /** How much larger the error of a median is than that of a mean, for normal errors. */
    private static final double MEDIAN_PENALTY = Math.sqrt(Math.PI / 2);

    /** Taking a median out of as many contrasts costs them so much of one degree of freedom. */
    private static final double SPENT_ON_CENTRE = 0.8;

    /**
     * How many degrees of freedom a contrast brings to the scatter: for a clipped square, half of the squared slope of its mean
     * over its variance, less than the 1 of an unclipped one.
     */
    private static final double FREEDOM_EACH = 0.725;

    /** Of contrasts whose errors are not 0. */
    public static CommonShift of(List<Contrast> contrasts) {
        int size = contrasts.size();
        double centre =
                Sample.of(contrasts.stream().mapToDouble(Contrast::difference)).median();
        double scatter = Scatter.around(centre, contrasts, (size - SPENT_ON_CENTRE) / size);
        double sharpness = contrasts.stream()
                .mapToDouble(contrast -> 1 / Math.hypot(contrast.standardError(), scatter))
                .sum();
        Sample grown = Sample.of(contrasts.stream()
                .mapToDouble(contrast -> Math.hypot(contrast.standardError(), scatter) / contrast.standardError()));
        return new CommonShift(centre, MEDIAN_PENALTY * Math.sqrt(size) / sharpness, scatter, grown.median(), size);
    }

    /** The shift by itself. */
    public Contrast contrast() {
        return new Contrast(centre, standardError, contrasts - 1.0);
    }

    /** The contrast beyond the shift, with an error that also explains the scatter, and says how little is known of that. */
    public Contrast takenOut(Contrast contrast) {
        return contrast.blurred(scatter, FREEDOM_EACH * (contrasts - 1)).less(centre, standardError);
    }
}
