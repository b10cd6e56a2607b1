package dev.hitmiss.results.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.MetricUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether a hit in Redis is at least twice as fast as asking PostgreSQL by key, network by network, in a sentence each. */
final class RedisWorth {
    private static final double MICROS_PER_MILLI = 1e3;
    private static final String NEAR =
            " Both are a round trip to another process, and distance, which loopback has none of,"
                    + " decides what a hit saves.";

    private RedisWorth() {}

    /** What a run says of one cache. */
    private enum Answer {
        YES("Yes", "yes for %s"),
        HARDLY("Hardly, for its time", "hardly for %s"),
        WIDE(
                "It cannot be told from this run, whose intervals contain 2×",
                "not told by this run for %s, as the interval contains 2×"),
        TOO_FEW(
                "It cannot be told from this run, which has too few forks with a figure",
                "not told by this run for %s, as there are too few forks with a figure");

        private final String ofAll;
        private final String ofSome;

        Answer(String ofAll, String ofSome) {
            this.ofAll = ofAll;
            this.ofSome = ofSome;
        }

        static Answer of(CostRatio ratio) {
            Interval times = ratio.interval();
            if (times == null) {
                return TOO_FEW;
            }
            if (times.low() >= CostRatio.WORTH) {
                return YES;
            }
            return times.high() < CostRatio.WORTH ? HARDLY : WIDE;
        }

        String ofSome(List<Read> reads) {
            return ofSome.formatted(
                    reads.stream().map(read -> read.costs().cache()).distinct().collect(joining(", ")));
        }
    }

    private record Read(ReadCosts costs, CostRatio ratio) {}

    static List<String> sentences(List<ReadCosts> reads, RunDocument run) {
        return SummarySection.networks(reads).stream()
                .map(network -> reads.stream()
                        .filter(costs -> costs.network() == network)
                        .flatMap(costs -> costs.lookupToHit().map(ratio -> new Read(costs, ratio)).stream())
                        .toList())
                .filter(ofNetwork -> !ofNetwork.isEmpty())
                .map(ofNetwork -> sentence(ofNetwork, run))
                .toList();
    }

    private static String sentence(List<Read> reads, RunDocument run) {
        NetworkProfile network = reads.get(0).costs().network();
        boolean near = network == NetworkProfile.LOOPBACK;
        Map<Answer, List<Read>> byAnswer =
                reads.stream().collect(groupingBy(read -> Answer.of(read.ratio()), TreeMap::new, toList()));
        List<Read> hardly = byAnswer.getOrDefault(Answer.HARDLY, List.of());
        return "**Is a hit in Redis worth it on " + network.text() + "?** " + answer(byAnswer)
                + " PostgreSQL by key takes "
                + Ratios.range(reads.stream().map(Read::ratio).toList()) + " as long as a hit"
                + (near ? "." : ", at distances that were typed in.")
                + from(hardly, run)
                + (near && !hardly.isEmpty() ? NEAR : "");
    }

    private static String answer(Map<Answer, List<Read>> byAnswer) {
        if (byAnswer.size() == 1) {
            return byAnswer.keySet().iterator().next().ofAll + ": asking";
        }
        return byAnswer.entrySet().stream()
                .map(answer -> answer.getKey().ofSome(answer.getValue()))
                .collect(joining("; ", "By cache: ", ". Asking"));
    }

    /** The furthest of where hits begin to be twice as fast. */
    private static String from(List<Read> hardly, RunDocument run) {
        return hardly.stream()
                .flatMap(read -> read.costs().twiceAsFastFromMillis(run).stream())
                .max(Double::compare)
                .filter(millis -> millis > 0)
                .map(millis -> " A hit takes half the time once PostgreSQL is "
                        + MetricUnit.micros(millis * MICROS_PER_MILLI)
                        + " further away than Redis and Redis as near as here;"
                        + " each further µs to Redis takes two more to PostgreSQL.")
                .orElse("");
    }
}
