package dev.hitmiss.results.estimate;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How much higher one row's fork levels are than another's, as a difference of means, with its 95 % interval; none below
 * {@link ForkLevels#MIN_FORKS} forks.
 *
 * @param paired whether the forks were taken in pairs, so that what drifted between rounds falls out
 */
public record Difference(double centre, Optional<Interval> interval, boolean paired) {

    /** Fork by fork where both have as many, since the n-th forks of two rows run in one round; else by Welch. */
    public static Difference between(ForkLevels levels, ForkLevels floor) {
        Sample own = Sample.of(levels.levels());
        Sample other = Sample.of(floor.levels());
        boolean paired = own.size() == other.size() && levels.unusable() + floor.unusable() == 0;
        double centre = own.mean() - other.mean();
        if (Math.min(own.size(), other.size()) < ForkLevels.MIN_FORKS) {
            return new Difference(centre, Optional.empty(), paired);
        }
        Contrast contrast = paired ? Contrast.againstZero(differences(levels, floor)) : Contrast.welch(other, own);
        return new Difference(centre, Optional.of(contrast.interval()), paired);
    }

    private static Sample differences(ForkLevels levels, ForkLevels floor) {
        return Sample.of(IntStream.range(0, levels.count())
                .mapToDouble(fork -> levels.levels().get(fork) - floor.levels().get(fork)));
    }
}
