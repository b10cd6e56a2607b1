package dev.hitmiss.results.report;

import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.model.NetworkProfile;
import java.util.List;
import java.util.stream.Stream;

/** Whether a hit in Redis is faster than asking PostgreSQL by key, network by network, in a sentence each. */
final class RedisWorth {
    private RedisWorth() {}

    static List<String> sentences(List<ReadCosts> reads) {
        return SummarySection.networks(reads).stream()
                .flatMap(network -> sentence(network, reads))
                .toList();
    }

    private static Stream<String> sentence(NetworkProfile network, List<ReadCosts> reads) {
        List<CostRatio> ratios = reads.stream()
                .filter(costs -> costs.network() == network)
                .flatMap(costs -> costs.lookupToHit().stream())
                .toList();
        if (ratios.isEmpty()) {
            return Stream.empty();
        }
        long faster = ratios.stream().filter(RedisWorth::clearlyMoreThanOne).count();
        String range = Ratios.range(ratios);
        String answer;
        if (faster == ratios.size()) {
            answer = "Yes: asking PostgreSQL by key takes " + range + " as long as a hit.";
        } else if (faster == 0) {
            answer = "Hardly, for its time: asking PostgreSQL by key takes " + range + " as long as a hit."
                    + (network == NetworkProfile.LOOPBACK
                            ? " Both are a round trip to another process, and distance, which loopback has none of, decides what"
                                    + " a hit saves."
                            : "");
        } else {
            answer = "For " + faster + " of " + ratios.size() + " caches: asking PostgreSQL by key takes " + range
                    + " as long as a hit.";
        }
        return Stream.of("**Is a hit in Redis worth it on " + network.text() + "?** " + answer);
    }

    private static boolean clearlyMoreThanOne(CostRatio ratio) {
        return ratio.interval() != null && ratio.interval().low() > 1;
    }
}
