package dev.hitmiss.results.selftest;

import java.util.Set;

/**
 * What a judge said of a build.
 *
 * @param alarms the rows that it called slower
 * @param suite whether it called everything slower
 * @param undecided whether it said nothing of any row
 */
record JudgedBuild(Set<String> alarms, boolean suite, boolean undecided) {
    static JudgedBuild of(Set<String> alarms) {
        return new JudgedBuild(alarms, false, false);
    }

    boolean failed() {
        return suite || !alarms.isEmpty();
    }
}
