package dev.hitmiss.loadtest;

import dev.hitmiss.loadtest.gatling.Simulations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Names what can be run. */
@Command(
        name = "list",
        description = "Names the simulations, one a line.",
        footer = {"", "Example:", "  loadtest.jar list"})
final class ListCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls run
    private CommandSpec spec;

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        for (Simulations simulation : Simulations.values()) {
            out.println(simulation.label());
        }
    }
}
