package dev.hitmiss.runner;

import dev.hitmiss.runner.gate.SavedBaseline;
import dev.hitmiss.runner.run.Jars;
import dev.hitmiss.runner.run.RunPlace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps runs as what later ones are held against. */
@Command(
        name = "baseline",
        description = "Keeps runs as a baseline, one file a machine.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  hitmiss baseline save latest --as main"})
final class BaselineCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls this command
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "save",
            sortOptions = false,
            description = {
                "Saves runs under a name. Several runs of one machine are replicates: from 5 on, how much runs differ is what a"
                        + " candidate is held against; with fewer, how much forks do.",
                "Refuses smoke, invalid and incomplete runs, and fewer than 10 forks of a headline; leaves other such rows out."
            },
            footer = {"", "Example:", "  hitmiss baseline save latest --as main"})
    int save(
            @Parameters(arity = "1..*", paramLabel = "RUN", description = "a run's id, its folder or 'latest'")
                    List<String> runs,
            @Option(names = "--as", required = true, paramLabel = "NAME", description = "such as main or 1.4")
                    String name,
            @Option(names = "--replace", description = "replace what is saved for this machine under that name")
                    boolean replace,
            @Option(names = "--allow-dirty", description = "save runs whose checkout differed from its commit, too")
                    boolean dirty,
            @Option(
                            names = "--out",
                            paramLabel = "DIR",
                            description = "the folder with runs/ and baselines/ (default: results of the checkout)")
                    @Nullable
                    Path out) {
        Path results = out == null ? Jars.ofThisBuild().results() : out;
        SavedBaseline.Saved saved = new SavedBaseline(results, name)
                .save(runs.stream().map(run -> RunPlace.of(results, run)).toList(), replace, dirty);
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.println("saved      " + saved.file());
        if (saved.rowsLeftOut() > 0) {
            terminal.println("left out   " + saved.rowsLeftOut() + " rows with fewer than 10 forks");
        }
        terminal.println("next       hitmiss gate --baseline " + saved.file().getParent() + " --candidate FILE");
        terminal.flush();
        return 0;
    }
}
