package dev.hitmiss.loadtest.run;

import dev.hitmiss.loadtest.keys.KeyDistribution;
import dev.hitmiss.loadtest.story.Start;

/** What the controller knows of a simulation that it has the injector run. */
public record PlannedSimulation(String name, KeyDistribution keys, Start start) {}
