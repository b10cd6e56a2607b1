package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;

/** How long a cold start takes in all, with the config in Redis, by how long subscribing takes. */
record ActivationInAll(Claimed claimed) implements Judge {
    private static final String BENCHMARK = ".SubscribingBenchmark.subscribed";
    private static final String WAY = "way";
    private static final String CACHED = "CACHED";
    private static final String SUBSCRIBE = "subscribe";
    private static final String AT_ONCE = "NONE";

    @Override
    public List<Finding> findings(RunDocument run) {
        List<Finding> findings = ColdStartRows.rows(run, BENCHMARK)
                .filter(row -> CACHED.equals(row.params().get(WAY)))
                .flatMap(row -> Distance.of(row, run).map(distance -> of(row, distance)).stream())
                .toList();
        return new WantedNetworks(NetworkProfile.SEED_CONFIG, "Subscribing")
                .completed(findings, "activation in all", claimed);
    }

    private Finding of(MicroRow row, Distance distance) {
        String subscribe = row.params().getOrDefault(SUBSCRIBE, AT_ONCE);
        boolean atOnce = subscribe.equals(AT_ONCE);
        String figure = "activation in all, subscribing takes "
                + (atOnce ? "no time" : subscribe.replace("MILLIS_", "") + " ms") + ReadRows.clientOf(row);
        return Level.P50
                .millis(row)
                .map(Estimate::of)
                .map(millis -> {
                    Judgement judgement = atOnce
                            ? Judgement.ofLatency(claimed, millis, distance)
                            : new Judgement(ClaimVerdict.BY_CONSTRUCTION, "how long subscribing takes was typed in");
                    return Finding.measured(figure, claimed, distance, millis, judgement, row);
                })
                .orElseGet(() -> Finding.tooFew(Level.P50, figure, claimed, distance, row));
    }
}
