package dev.hitmiss.results.report;

import dev.hitmiss.results.levels.ColdStartPair;
import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a cold start costs with the config cache and without it, in a sentence a network and client. */
final class ColdStartCosts {
    private ColdStartCosts() {}

    static List<String> sentences(RunDocument run) {
        return ColdStartPair.of(run).stream()
                .flatMap(pair -> sentence(pair, run).stream())
                .toList();
    }

    private static Optional<String> sentence(ColdStartPair pair, RunDocument run) {
        MicroRow without = pair.without();
        MicroLevels before = MicroLevels.median(without.primary());
        MicroLevels after = MicroLevels.median(pair.with().primary());
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
                        + " with the config in Redis: " + ratio.beside("of that")
                        + pair.withoutACopy()
                                .map(cold -> firstTime(MicroLevels.median(cold.primary()), before))
                                .orElse("")
                        + ".");
    }

    private static String firstTime(MicroLevels cold, MicroLevels before) {
        return cold.timesFloor(before)
                .map(ratio -> "; " + cold.centre() + " while it has no copy there yet: " + ratio.beside("of that"))
                .orElse("");
    }
}
