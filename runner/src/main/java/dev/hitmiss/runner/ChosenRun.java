package dev.hitmiss.runner;

import dev.hitmiss.runner.run.Jars;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which run a command is about. */
final class ChosenRun {
    @Parameters(paramLabel = "RUN", description = "its id, its folder or 'latest'")
    @SuppressWarnings("NullAway.Init") // required
    private String run;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "the folder with runs/ and latest.txt (default: results of the checkout)")
    private @Nullable Path out;

    String named() {
        return run;
    }

    /** The folder in which it is looked for. */
    Path results() {
        return out == null ? Jars.ofThisBuild().results() : out;
    }
}
