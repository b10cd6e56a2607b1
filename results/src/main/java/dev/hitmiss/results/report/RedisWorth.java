package dev.hitmiss.results.report;

import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.MetricUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a hit in Redis is at least twice as fast as asking PostgreSQL by key, network by network, in a sentence each. */
final class RedisWorth {
    private static final double MICROS_PER_MILLI = 1e3;
    private static final String NEAR =
            " Both are a round trip to another process, and distance, which loopback has none of,"
                    + " decides what a hit saves.";

    private RedisWorth() {}

    static List<String> sentences(List<ReadCosts> reads, RunDocument run) {
        return SummarySection.networks(reads).stream()
                .flatMap(network -> sentence(
                        network,
                        reads.stream()
                                .filter(costs -> costs.network() == network
                                        && costs.lookupToHit().isPresent())
                                .toList(),
                        run))
                .toList();
    }

    private static Stream<String> sentence(NetworkProfile network, List<ReadCosts> reads, RunDocument run) {
        List<CostRatio> ratios =
                reads.stream().flatMap(costs -> costs.lookupToHit().stream()).toList();
        if (ratios.isEmpty()) {
            return Stream.empty();
        }
        boolean no = count(ratios, RedisWorth::isNot) == ratios.size();
        return Stream.of("**Is a hit in Redis worth it on " + network.text() + "?** " + answer(ratios)
                + ": asking PostgreSQL by key takes " + Ratios.range(ratios) + " as long as a hit"
                + (network == NetworkProfile.LOOPBACK ? "." : ", at distances that were typed in.")
                + (no ? from(reads, run) : "") + (no && network == NetworkProfile.LOOPBACK ? NEAR : ""));
    }

    private static String answer(List<CostRatio> ratios) {
        long yes = count(ratios, interval -> interval.low() >= CostRatio.WORTH);
        long no = count(ratios, RedisWorth::isNot);
        if (yes == ratios.size()) {
            return "Yes";
        }
        if (no == ratios.size()) {
            return "Hardly, for its time";
        }
        if (yes + no == ratios.size()) {
            return "For " + yes + " of " + ratios.size() + " caches";
        }
        boolean wide = ratios.stream().allMatch(ratio -> ratio.interval() != null);
        return "It cannot be told from this run, "
                + (wide ? "whose intervals contain 2×" : "which has too few forks with a figure");
    }

    private static boolean isNot(Interval times) {
        return times.high() < CostRatio.WORTH;
    }

    private static long count(List<CostRatio> ratios, Predicate<Interval> decided) {
        return ratios.stream()
                .flatMap(ratio -> Optional.ofNullable(ratio.interval()).stream())
                .filter(decided)
                .count();
    }

    /** The furthest of where hits begin to be twice as fast. */
    private static String from(List<ReadCosts> reads, RunDocument run) {
        return reads.stream()
                .flatMap(costs -> costs.twiceAsFastFromMillis(run).stream())
                .max(Double::compare)
                .filter(millis -> millis > 0)
                .map(millis -> " It takes half the time once PostgreSQL is "
                        + MetricUnit.micros(millis * MICROS_PER_MILLI) + " further away than Redis.")
                .orElse("");
    }
}
