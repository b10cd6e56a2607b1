package dev.hitmiss.results.intake;

import dev.hitmiss.results.file.YamlNode;
import dev.hitmiss.results.rules.GateRules.Limits;
import dev.hitmiss.results.rules.GateRules.LimitsFor;
import java.util.List;
import java.util.Optional;

/** Whether whatever rules meet at one benchmark leave its delta above its tau. */
final class OverridesCheck {
    private OverridesCheck() {}

    /** A rule that gives one of the two takes the other from an earlier one. */
    static void check(YamlNode file, List<Limits> usual, List<LimitsFor> overrides) {
        for (int later = 0; later < overrides.size(); later++) {
            LimitsFor own = overrides.get(later);
            for (Limits limits : usual) {
                check(
                        file,
                        later,
                        "the usual limits",
                        own.delta().orElse(limits.delta()),
                        own.tau().orElse(limits.tau()));
            }
            for (int earlier = 0; earlier < later; earlier++) {
                LimitsFor other = overrides.get(earlier);
                Optional<Double> delta = own.delta().or(other::delta);
                Optional<Double> tau = own.tau().or(other::tau);
                if (delta.isPresent() && tau.isPresent()) {
                    check(file, later, "those of benchmarks[" + earlier + "]", delta.get(), tau.get());
                }
            }
        }
    }

    private static void check(YamlNode file, int place, String others, double delta, double tau) {
        if (!(tau < delta && delta < 10)) {
            throw item(file, place)
                    .refusal("'benchmarks[" + place + "]' and " + others + " together have tau " + tau + " and delta "
                            + delta + "; tau must be below delta, and delta below 10: give both");
        }
    }

    private static YamlNode item(YamlNode file, int place) {
        return file.fields().getOrDefault("benchmarks", file).items().get(place);
    }
}
