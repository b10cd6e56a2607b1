package dev.hitmiss.results.estimate;

/**
 * How far one mean lies above another, as replicates tell it.
 *
 * @param difference head less base
 * @param standardError of the difference
 * @param freedom degrees of freedom of the standard error
 */
public record Contrast(double difference, double standardError, double freedom) {
    /** Of the two-sided intervals. */
    private static final double INTERVAL_TAIL = 0.025;

    /** Of the one-sided bounds. */
    private static final double BOUND_TAIL = 0.05;

    /** Of two samples that have nothing to do with each other, each of at least 2, by Welch. */
    public static Contrast welch(Sample base, Sample head) {
        double ofBase = base.varianceOfMean();
        double ofHead = head.varianceOfMean();
        double together = ofBase + ofHead;
        double freedom = together == 0
                ? base.size() + head.size() - 2
                : together * together / (ofBase * ofBase / (base.size() - 1) + ofHead * ofHead / (head.size() - 1));
        return new Contrast(head.mean() - base.mean(), Math.sqrt(together), freedom);
    }

    /** Of one sample against 0, such as the differences head less base of pairs; at least 2. */
    public static Contrast againstZero(Sample differences) {
        return new Contrast(differences.mean(), Math.sqrt(differences.varianceOfMean()), differences.size() - 1);
    }

    /**
     * Of differences head less base of pairs, told apart by which of the two ran first: what the order does falls out. Needs one
     * of each order, and three in all.
     */
    public static Contrast ofOrderedPairs(Sample baseFirst, Sample headFirst) {
        int freedom = baseFirst.size() + headFirst.size() - 2;
        double variance = (baseFirst.squares() + headFirst.squares()) / freedom;
        double error = Math.sqrt(variance / 4 * (1.0 / baseFirst.size() + 1.0 / headFirst.size()));
        return new Contrast((baseFirst.mean() + headFirst.mean()) / 2, error, freedom);
    }

    /**
     * Of the means of runs, at least 2 on the side of the base: how much these differ among each other is all that is known
     * about how much runs differ.
     */
    public static Contrast ofRuns(Sample base, Sample head) {
        double error = Math.sqrt(base.variance() * (1.0 / base.size() + 1.0 / head.size()));
        return new Contrast(head.mean() - base.mean(), error, base.size() - 1);
    }

    /** The same less a shift that is known but for an error of its own. */
    public Contrast less(double shift, double errorOfShift) {
        Contrast blurred = blurred(errorOfShift, Double.POSITIVE_INFINITY);
        return new Contrast(difference - shift, blurred.standardError(), blurred.freedom());
    }

    /** The same with one more error on top, which is itself known from so many degrees of freedom; these add up as Welch's do. */
    public Contrast blurred(double error, double freedomOfError) {
        if (error == 0 || standardError == 0) {
            return new Contrast(difference, Math.hypot(standardError, error), freedom);
        }
        double own = standardError * standardError;
        double more = error * error;
        double together = own + more;
        return new Contrast(
                difference,
                Math.sqrt(together),
                together * together / (own * own / freedom + more * more / freedomOfError));
    }

    /** The same, were there so many times as many replicates. */
    public Contrast sharpened(double growth) {
        return new Contrast(difference, standardError / Math.sqrt(growth), freedom * growth);
    }

    /** The other way round. */
    public Contrast mirrored() {
        return new Contrast(-difference, standardError, freedom);
    }

    /** The probability of such a difference or a larger one, were the true one {@code margin}. */
    public double probabilityAbove(double margin) {
        double excess = difference - margin;
        if (standardError == 0) {
            return excess > 0 ? 0 : 1;
        }
        return StudentT.of(freedom).above(excess / standardError);
    }

    /** The two-sided 95 % interval. */
    public Interval interval() {
        double reach = reach(INTERVAL_TAIL);
        return new Interval(difference - reach, difference + reach);
    }

    /** What the true difference exceeds with a probability of 5 % at most. */
    public double upperBound() {
        return difference + reach(BOUND_TAIL);
    }

    /** Whether {@link #upperBound} lies below a limit; told from the probability there, which costs less than the bound. */
    public boolean excludes(double limit) {
        return mirrored().probabilityAbove(-limit) < BOUND_TAIL;
    }

    /** How far an error reaches that is exceeded with this probability to one side. */
    public double reach(double tail) {
        return standardError == 0 ? 0 : StudentT.of(freedom).exceededWith(tail) * standardError;
    }
}
