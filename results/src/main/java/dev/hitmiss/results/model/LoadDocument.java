package dev.hitmiss.results.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the load part found: load.json. */
public record LoadDocument(
        int schemaVersion,
        RunStatus status,
        LoadTarget target,
        List<Simulation> simulations,
        List<LoadRow> rows,
        List<Validity> validity,
        List<RunFileRef> files) {
    public static final int SCHEMA_VERSION = 1;

    public LoadDocument {
        Require.schemaVersion(SCHEMA_VERSION, schemaVersion);
        simulations = List.copyOf(simulations);
        rows = List.copyOf(rows);
        validity = List.copyOf(validity);
        files = List.copyOf(files);
        Require.unique("simulations", simulations, Simulation::name);
        Require.unique("rows", rows, LoadRow::identity);
        requireCountsAddUp(simulations, rows);
    }

    /** Everything but the rows and the checks. */
    public LoadRun run() {
        return new LoadRun(status, target, simulations, files);
    }

    private static void requireCountsAddUp(List<Simulation> simulations, List<LoadRow> rows) {
        Map<String, Long> counted = rows.stream()
                .collect(Collectors.groupingBy(LoadRow::simulation, Collectors.summingLong(LoadRow::count)));
        for (Simulation simulation : simulations) {
            long resolved =
                    simulation.counts().completed() + simulation.counts().failed();
            long inRows = counted.getOrDefault(simulation.name(), 0L);
            Require.that(
                    inRows == resolved,
                    "the rows of simulation '" + simulation.name() + "' must count " + resolved
                            + " arrivals (completed + failed), got: " + inRows);
        }
        for (String name : counted.keySet()) {
            Require.that(
                    simulations.stream().anyMatch(it -> it.name().equals(name)),
                    "'rows' name a simulation that 'simulations' lacks: '" + name + "'");
        }
    }
}
