package dev.hitmiss.results.estimate;

import java.util.List;
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
        List<Double> own = levels.levels();
        List<Double> other = floor.levels();
        boolean paired = own.size() == other.size() && levels.unusable() + floor.unusable() == 0;
        double centre = StudentT.mean(own) - StudentT.mean(other);
        if (Math.min(own.size(), other.size()) < ForkLevels.MIN_FORKS) {
            return new Difference(centre, Optional.empty(), paired);
        }
        return new Difference(centre, Optional.of(paired ? byPairs(own, other) : StudentT.welch(own, other)), paired);
    }

    private static Interval byPairs(List<Double> own, List<Double> other) {
        List<Double> differences = IntStream.range(0, own.size())
                .mapToObj(fork -> own.get(fork) - other.get(fork))
                .toList();
        return StudentT.around(
                StudentT.mean(differences), StudentT.varianceOfMean(differences), differences.size() - 1.0);
    }
}
