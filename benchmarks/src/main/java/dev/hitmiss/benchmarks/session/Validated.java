package dev.hitmiss.benchmarks.session;

import dev.hitmiss.caches.session.Login;
import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.Outcome;

/** What a validation answered, which is what its row is about: else the benchmark fails. */
final class Validated {
    private Validated() {}

    /** With a login: a copy may also say that there is none. */
    static Lookup<Login> login(Outcome outcome, Lookup<Login> lookup) {
        if (lookup.valueOrNull() == null) {
            throw new IllegalStateException("the row is about logins that are valid, but this one is not");
        }
        return as(outcome, lookup);
    }

    static Lookup<Login> as(Outcome outcome, Lookup<Login> lookup) {
        if (lookup.outcome() != outcome) {
            throw new IllegalStateException(
                    "the row is about " + outcome + ", but this validation was " + lookup.outcome());
        }
        return lookup;
    }
}
