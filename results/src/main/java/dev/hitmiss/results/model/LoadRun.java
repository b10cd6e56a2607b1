package dev.hitmiss.results.model;

import java.util.List;

/** The frame of the load part: what was aimed at what. */
public record LoadRun(RunStatus status, LoadTarget target, List<Simulation> simulations, List<RunFileRef> files) {
    public LoadRun {
        simulations = List.copyOf(simulations);
        files = List.copyOf(files);
        Require.unique("simulations", simulations, Simulation::name);
    }
}
