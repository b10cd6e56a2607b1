package dev.hitmiss.results.gate;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.rules.GateRules;
import java.util.List;

/**
 * The benchmarks that have to be there whatever the baseline has.
 *
 * @param missing a sentence for each that is not
 */
record Required(List<String> missing) {

    static Required of(Evidence head, GateRules rules) {
        return new Required(rules.required().stream()
                .filter(pattern -> head.subjects().stream()
                        .noneMatch(subject -> pattern.matcher(subject.name()).find()))
                .map(pattern -> "'" + pattern + "' is required, and fits no benchmark of " + head.source())
                .toList());
    }
}
