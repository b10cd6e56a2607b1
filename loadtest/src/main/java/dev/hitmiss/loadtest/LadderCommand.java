package dev.hitmiss.loadtest;

import dev.hitmiss.loadtest.exit.UsageException;
import picocli.CommandLine.Command;

/** Climbs the rate until an objective breaks. */
@Command(
        name = "ladder",
        description = "Finds the highest rate within an objective: not built yet.",
        footer = {"", "Instead, one rate after the other:", "  loadtest.jar run --rate 500 --out target/load-500"})
final class LadderCommand implements Runnable {
    @Override
    public void run() {
        throw new UsageException("'ladder' is not built yet; use 'run --rate N' at one rate after the other");
    }
}
