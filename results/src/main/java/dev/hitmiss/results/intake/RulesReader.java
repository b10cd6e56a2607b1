package dev.hitmiss.results.intake;

import dev.hitmiss.results.file.YamlNode;
import dev.hitmiss.results.rules.GateRules;
import dev.hitmiss.results.rules.GateRules.AllocationLimits;
import dev.hitmiss.results.rules.GateRules.Budget;
import dev.hitmiss.results.rules.GateRules.Ignored;
import dev.hitmiss.results.rules.GateRules.Limits;
import dev.hitmiss.results.rules.GateRules.LimitsFor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the gate's rules of the values in gate.yaml. */
final class RulesReader {
    private static final GateRules USUAL = GateRules.DEFAULTS;
    private static final List<String> PERCENTILES = Arrays.stream(ForkPercentiles.Rank.values())
            .filter(rank -> rank != ForkPercentiles.Rank.P50)
            .map(ForkPercentiles.Rank::metric)
            .toList();

    private final YamlNode file;
    private final RuleFields fields;

    RulesReader(YamlNode file) {
        this.file = file;
        this.fields = new RuleFields(
                file,
                "",
                "alpha",
                "delta",
                "tau",
                "drift",
                "percentiles",
                "allocation",
                "benchmarks",
                "ignored",
                "budgets",
                "required",
                "controls");
    }

    GateRules rules() {
        double alpha = fields.get("alpha", RuleValue::share).orElse(USUAL.alpha());
        double drift = fields.get("drift", RuleValue::share).orElse(USUAL.drift());
        Limits time = limits(file, fields, USUAL.time());
        Optional<RuleFields> percentiles =
                fields.get("percentiles", (node, path) -> new RuleFields(node, path, "delta", "tau", "judged"));
        Limits percentile = percentiles
                .map(own -> limits(file.fields().getOrDefault("percentiles", file), own, USUAL.percentile()))
                .orElse(USUAL.percentile());
        List<String> judged = percentiles
                .flatMap(own -> own.get("judged", (node, path) -> RuleValue.list(node, path, RulesReader::percentile)))
                .orElse(USUAL.percentiles());
        AllocationLimits allocation =
                fields.get("allocation", RulesReader::allocation).orElse(USUAL.allocation());
        List<LimitsFor> overrides = fields.each("benchmarks", RulesReader::override);
        OverridesCheck.check(file, List.of(time, percentile), overrides);
        return valid(
                file,
                () -> new GateRules(
                        alpha,
                        time,
                        percentile,
                        judged,
                        allocation,
                        drift,
                        overrides,
                        fields.each("ignored", RulesReader::ignored),
                        fields.each("budgets", RulesReader::budget),
                        fields.each("required", RuleValue::pattern),
                        fields.each("controls", RuleValue::pattern)));
    }

    private static Limits limits(YamlNode node, RuleFields fields, Limits usual) {
        double delta = fields.get("delta", RuleValue::share).orElse(usual.delta());
        double tau = fields.get("tau", RuleValue::share).orElse(usual.tau());
        return valid(node, () -> new Limits(delta, tau));
    }

    private static String percentile(YamlNode node, String path) {
        String allowed = "one of " + String.join(", ", PERCENTILES);
        String text = node.scalar(path, allowed);
        if (!PERCENTILES.contains(text)) {
            throw node.expected(path, allowed);
        }
        return text;
    }

    private static AllocationLimits allocation(YamlNode node, String path) {
        RuleFields own = new RuleFields(node, path, "delta", "bytes");
        AllocationLimits usual = USUAL.allocation();
        return new AllocationLimits(
                own.get("delta", RuleValue::share).orElse(usual.delta()),
                own.get("bytes", RuleValue::number).orElse(usual.bytes()));
    }

    private static LimitsFor override(YamlNode node, String path) {
        RuleFields own = new RuleFields(node, path, "match", "delta", "tau", "allocationDelta");
        LimitsFor limits = new LimitsFor(
                own.need("match", RuleValue::pattern),
                own.get("delta", RuleValue::share),
                own.get("tau", RuleValue::share),
                own.get("allocationDelta", RuleValue::share));
        if (node.fields().size() == 1) {
            throw node.refusal("'" + path + "' must have one of delta, tau, allocationDelta beside match");
        }
        return limits;
    }

    private static Ignored ignored(YamlNode node, String path) {
        RuleFields own = new RuleFields(node, path, "match", "reason", "until");
        return new Ignored(
                own.need("match", RuleValue::pattern),
                own.need("reason", RuleValue::reason),
                own.need("until", RuleValue::day));
    }

    private static Budget budget(YamlNode node, String path) {
        RuleFields own = new RuleFields(node, path, "match", "limit");
        BudgetLimit limit = own.need("limit", BudgetLimit::of);
        return new Budget(own.need("match", RuleValue::pattern), limit.value(), limit.unit());
    }

    private static <T> T valid(YamlNode node, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw node.refusal(String.valueOf(e.getMessage()));
        }
    }
}
