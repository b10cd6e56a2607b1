package dev.hitmiss.results.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.rules.GateRules;
import dev.hitmiss.results.rules.GateRules.LimitsFor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class IdleRulesTest {
    private final Evidence evidence = new Builds(1, 0.02).evidence("base", 3, 10, i -> 1);

    private static GateRules rules(String control, String override) {
        GateRules usual = GateRules.DEFAULTS;
        return new GateRules(
                usual.alpha(),
                usual.time(),
                usual.percentile(),
                usual.percentiles(),
                usual.allocation(),
                usual.drift(),
                List.of(new LimitsFor(Pattern.compile(override), Optional.of(0.1), Optional.empty(), Optional.empty())),
                List.of(),
                List.of(),
                List.of(),
                List.of(Pattern.compile(control)));
    }

    @Test
    void notes_patternsThatFitNothing_areSaid() {
        assertThat(IdleRules.notes(evidence, evidence, rules("floor", "Parser")))
                .containsExactly(
                        "The control 'floor' fits no benchmark; mend it or take it out.",
                        "The limits for 'Parser' fit no benchmark; mend the pattern or take it out.");
    }

    @Test
    void notes_patternsThatFit_areNot() {
        assertThat(IdleRules.notes(evidence, evidence, rules("b00", "b01.*primary")))
                .isEmpty();
    }
}
