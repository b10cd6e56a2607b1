package dev.hitmiss.runner;

import dev.hitmiss.results.claims.LedgerText;
import dev.hitmiss.runner.run.Assembly;
import dev.hitmiss.runner.run.Jars;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a run says of each promise of the seed documents. */
@Command(
        name = "claims",
        sortOptions = false,
        description = {
            "Judges what the seed documents promise by the figures of a run: claimed, measured, verdict.",
            "Verdicts are computed from run.json each time; none of them changes the exit code."
        },
        footer = {"", "Example:", "  hitmiss claims latest"})
final class ClaimsCommand implements Callable<Integer> {
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
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.print(LedgerText.of(Assembly.judged(folder, run)));
        terminal.flush();
        return 0;
    }
}
