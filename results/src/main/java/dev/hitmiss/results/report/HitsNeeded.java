package dev.hitmiss.results.report;

import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.text.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** From which hit rate on reads with a cache in Redis take no longer than without, network by network, in a sentence each. */
final class HitsNeeded {
    private static final double PERCENT = 100;

    private HitsNeeded() {}

    private record Need(String cache, double share) {
        String text() {
            return HitsNeeded.text(share) + " (" + cache + ")";
        }
    }

    static Stream<String> sentences(List<ReadCosts> reads) {
        return SummarySection.networks(reads).stream()
                .flatMap(network -> sentence(
                        network,
                        reads.stream()
                                .filter(costs -> costs.network() == network)
                                .flatMap(costs ->
                                        costs.hitsNeeded().map(share -> new Need(costs.cache(), share)).stream())
                                .sorted(Comparator.comparingDouble(Need::share))
                                .toList()));
    }

    static String text(double share) {
        return Figures.measured(share * PERCENT) + " % hits";
    }

    private static Stream<String> sentence(NetworkProfile network, List<Need> needs) {
        List<Need> paying = needs.stream().filter(need -> need.share() <= 1).toList();
        if (needs.isEmpty()) {
            return Stream.empty();
        }
        String question = "**How many hits does a cache in Redis need on " + network.text() + "?** ";
        if (paying.isEmpty()) {
            return Stream.of(question + "None are enough for reads to take no longer than from PostgreSQL each time.");
        }
        List<String> never = needs.stream()
                .filter(need -> need.share() > 1)
                .map(Need::cache)
                .distinct()
                .toList();
        return Stream.of(
                question + "Reads take no longer with it than from PostgreSQL each time from "
                        + paying.get(0).text()
                        + (paying.size() == 1
                                ? ""
                                : " to " + paying.get(paying.size() - 1).text())
                        + " on" + (never.isEmpty() ? "" : ", and never for " + String.join(", ", never))
                        + ": a miss takes a lease and stores the copy as well. That is of their time alone; hits also spare PostgreSQL work.");
    }
}
