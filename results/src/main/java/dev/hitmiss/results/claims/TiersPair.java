package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two rows of one thread that differ in nothing but whether the cache is there. */
record TiersPair(MicroRow with, MicroRow without, Distance distance) {
    private static final String TIERS = "tiers";
    private static final String WITHOUT = "NONE";
    private static final String WITH = "REDIS";

    /**
     * In the order of the run.
     *
     * @param benchmark the name of its class
     * @param only parameters that both must have
     */
    static List<TiersPair> of(RunDocument run, String benchmark, Map<String, String> only) {
        return rows(run, benchmark, only, WITH)
                .flatMap(with -> Distance.of(with, run)
                        .flatMap(distance -> rows(run, benchmark, only, WITHOUT)
                                .filter(without -> without.params().equals(otherwise(with)))
                                .findFirst()
                                .map(without -> new TiersPair(with, without, distance)))
                        .stream())
                .toList();
    }

    /** Behind a figure's name, where it is not the default client's. */
    String client() {
        return ReadRows.clientOf(with);
    }

    private static Stream<MicroRow> rows(RunDocument run, String benchmark, Map<String, String> only, String tiers) {
        return run.micro().stream()
                .filter(row -> row.threads() == 1
                        && row.benchmark().contains("." + benchmark + ".")
                        && row.params().entrySet().containsAll(only.entrySet())
                        && tiers.equals(row.params().get(TIERS)));
    }

    private static SortedMap<String, String> otherwise(MicroRow with) {
        SortedMap<String, String> params = new TreeMap<>(with.params());
        params.put(TIERS, WITHOUT);
        return params;
    }
}
