package dev.hitmiss.runner.machine;

import dev.hitmiss.results.model.Validity;
import org.jspecify.annotations.Nullable;

/** One check while it is put into words. */
record Check(
        String name,
        @Nullable String unit,
        @Nullable Double value,
        @Nullable Double limit,
        boolean passed) {

    static Check that(String name, boolean passed) {
        return new Check(name, null, null, null, passed);
    }

    static Check atLeast(String name, String unit, double value, double least) {
        return new Check(name, unit, value, least, value >= least);
    }

    Found found(String what) {
        return new Found(this, what);
    }

    /** @param what without a full stop */
    record Found(Check check, String what) {
        /** @param why it matters and what to do, if the check failed */
        Validity otherwise(String why) {
            return new Validity(
                    check.name,
                    check.unit,
                    check.value,
                    check.limit,
                    check.passed,
                    check.passed ? what + "." : what + ": " + why + ".");
        }
    }
}
