package dev.hitmiss.results.intake;

import dev.hitmiss.results.evidence.Terms;
import dev.hitmiss.results.model.LoadRun;
import dev.hitmiss.results.model.LoadTarget;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.Simulation;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How a simulation was run and what it was aimed at, as terms: latencies under another load are not comparable. */
final class LoadTerms {
    private LoadTerms() {}

    static Terms of(LoadRun run, Simulation simulation) {
        Simulation.Keys keys = simulation.keys();
        SortedMap<String, String> terms = new TreeMap<>(Map.of(
                "arrivalsPerSecond", String.valueOf(simulation.arrivalsPerSecond()),
                "warmUpMillis", String.valueOf(simulation.warmUpMillis()),
                "measuredMillis", String.valueOf(simulation.measuredMillis()),
                "keys.distribution", keys.distribution().text(),
                "keys.exponent", String.valueOf(keys.exponent()),
                "keys.population", String.valueOf(keys.population()),
                "keys.unknownShare", String.valueOf(keys.unknownShare()),
                "target.kind", run.target().kind().text()));
        addKnown(terms, run.target());
        return Terms.of(terms);
    }

    private static void addKnown(SortedMap<String, String> terms, LoadTarget target) {
        Integer instances = target.instances();
        if (instances != null) {
            terms.put("target.instances", instances.toString());
        }
        NetworkProfile network = target.networkProfile();
        if (network != null) {
            terms.put("target.networkProfile", network.text());
        }
        String client = target.redisClient();
        if (client != null) {
            terms.put("target.redisClient", client);
        }
    }
}
