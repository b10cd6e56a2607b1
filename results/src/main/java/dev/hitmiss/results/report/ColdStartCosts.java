package dev.hitmiss.results.report;

import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a cold start costs with the config cache and without it, in a sentence a network and client. */
final class ColdStartCosts {
    private static final String WITHOUT = ".ColdStartBenchmark.sequential";
    private static final String WITH = ".ColdStartBenchmark.cached";

    private ColdStartCosts() {}

    static List<String> sentences(RunDocument run) {
        return rows(run, WITHOUT)
                .flatMap(without -> with(run, without).flatMap(with -> sentence(without, with, run)).stream())
                .toList();
    }

    private static Stream<MicroRow> rows(RunDocument run, String benchmark) {
        return run.micro().stream()
                .filter(row -> row.threads() == 1 && row.benchmark().endsWith(benchmark))
                .sorted(RowNames.ORDER);
    }

    private static Optional<MicroRow> with(RunDocument run, MicroRow without) {
        TreeMap<String, String> params = new TreeMap<>(without.params());
        params.put("copies", "WARM");
        return rows(run, WITH).filter(row -> row.params().equals(params)).findFirst();
    }

    private static Optional<String> sentence(MicroRow without, MicroRow with, RunDocument run) {
        MicroLevels before = MicroLevels.median(without.primary());
        MicroLevels after = MicroLevels.median(with.primary());
        String network = Optional.ofNullable(without.params().get(ShownParams.NETWORK))
                .flatMap(NetworkProfile::ofParameter)
                .map(NetworkProfile::text)
                .orElse("this network");
        String client = Optional.ofNullable(ShownParams.of(run).of(without).get("client"))
                .map(name -> " by " + name.toLowerCase(Locale.ROOT))
                .orElse("");
        return after.timesFloor(before)
                .map(ratio -> "**What does a cold start cost on " + network + client + "?** " + before.centre()
                        + " where a session is activated as the seed did before it had a config cache, "
                        + after.centre()
                        + " with the config in Redis: " + ratio.beside("of that") + ".");
    }
}
