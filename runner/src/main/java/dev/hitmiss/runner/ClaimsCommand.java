package dev.hitmiss.runner;

import dev.hitmiss.results.claims.LedgerText;
import dev.hitmiss.runner.run.Assembly;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private ChosenRun run = new ChosenRun();

    @Override
    public Integer call() {
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.print(LedgerText.of(Assembly.judged(run.results(), run.named())));
        terminal.flush();
        return 0;
    }
}
