package dev.hitmiss.benchmarks.guard;

import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a crowd may be answered: the value, out of PostgreSQL once at least, else by another's load or from the copy it left. */
final class Answers {
    private static final Set<Outcome> ALLOWED = EnumSet.of(Outcome.LOADED, Outcome.COALESCED, Outcome.REMOTE_HIT);

    private Answers() {}

    /** How many of them were loaded. */
    static long loads(List<? extends Lookup<?>> answers) {
        for (Lookup<?> answer : answers) {
            if (!ALLOWED.contains(answer.outcome()) || answer.valueOrNull() == null) {
                throw new IllegalStateException("the row is about readers who are answered by one of " + ALLOWED
                        + " with a value, but one was answered by " + answer.outcome()
                        + (answer.valueOrNull() == null ? " with nothing" : ""));
            }
        }
        long loads = answers.stream()
                .filter(answer -> answer.outcome() == Outcome.LOADED)
                .count();
        if (loads == 0) {
            throw new IllegalStateException(
                    "the row is about a copy that is gone, but of " + answers.size() + " readers nobody had to load");
        }
        return loads;
    }
}
