package dev.hitmiss.results.model;

/** One JMH row of the plan. */
public record PlannedRow(RowKey key, int forksPlanned, int forksDone) {
    public PlannedRow {
        Require.atLeast("forksPlanned", 1, forksPlanned);
        Require.atLeast("forksDone", 0, forksDone);
    }

    /** Whether no fork is missing. */
    public boolean done() {
        return forksDone >= forksPlanned;
    }
}
