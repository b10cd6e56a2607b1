package dev.hitmiss.results.model;

import java.util.List;

/** What was planned, and how much of it is done. */
public record Plan(List<PlannedRow> rows, List<String> load, List<String> experiments) {
    public Plan {
        rows = List.copyOf(rows);
        load = List.copyOf(load);
        experiments = List.copyOf(experiments);
        Require.unique("rows", rows, PlannedRow::key);
        load.forEach(name -> Require.identifier("load", name));
        experiments.forEach(name -> Require.identifier("experiments", name));
    }

    /** Whether no fork is missing. */
    public boolean done() {
        return rows.stream().allMatch(PlannedRow::done);
    }
}
