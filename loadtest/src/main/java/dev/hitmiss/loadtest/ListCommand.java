package dev.hitmiss.loadtest;

import dev.hitmiss.loadtest.gatling.GatlingRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Names what can be run. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Names the simulations and experiments.")
final class ListCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls run
    private CommandSpec spec;

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        GatlingRun.simulations().forEach(name -> out.println("simulation  " + name));
    }
}
