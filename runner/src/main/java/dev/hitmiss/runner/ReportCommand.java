package dev.hitmiss.runner;

import dev.hitmiss.runner.run.Assembly;
import dev.hitmiss.runner.run.Jars;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

    @Parameters(paramLabel = "RUN", description = "its id, its folder or 'latest'")
    @SuppressWarnings("NullAway.Init") // required
    private String run;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "the folder with runs/ and latest.txt (default: results of the checkout)")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Path folder = out == null ? Jars.ofThisBuild().results() : out;
        spec.commandLine().getOut().println(Assembly.reportOf(folder, run));
        return 0;
    }
}
