package dev.hitmiss.loadtest;

import dev.hitmiss.loadtest.story.Stories;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Names what can be run. */
@Command(
        name = "list",
        sortOptions = false,
        description = "Names the simulations, one a line.",
        footer = {"", "Example:", "  loadtest.jar list"})
final class ListCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls run
    private CommandSpec spec;

    @Option(
            names = "--names",
            paramLabel = "SELECTION",
            description = "the bare names, for programs: all; short: those of a short load part;"
                    + " harmless: those that change no data")
    private @Nullable Selection names;

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        if (names != null) {
            names.stories().forEach(story -> out.println(story.label()));
            return;
        }
        for (Stories story : Stories.values()) {
            out.printf("%-20s %s%n", story.label(), story.plot());
        }
    }
}
