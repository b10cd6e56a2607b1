package dev.hitmiss.runner;

import dev.hitmiss.runner.run.Assembly;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the report of a run anew from its run.json. */
@Command(
        name = "report",
        sortOptions = false,
        description = "Writes the report of a run anew and prints where it is.",
        footer = {"", "Example:", "  hitmiss report latest"})
final class ReportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls this command
    private CommandSpec spec;

    @Mixin
    private ChosenRun run = new ChosenRun();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(Assembly.reportOf(run.results(), run.named()));
        return 0;
    }
}
