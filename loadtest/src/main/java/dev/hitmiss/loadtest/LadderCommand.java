package dev.hitmiss.loadtest;

import picocli.CommandLine.Command;

/** Climbs the rate until an objective breaks. */
@Command(name = "ladder", mixinStandardHelpOptions = true, description = "Finds the highest rate within an objective.")
final class LadderCommand implements Runnable {
    @Override
    public void run() {
        throw new UsageException("'ladder' is not built yet; use 'run --rate N' at one rate after the other");
    }
}
