package dev.hitmiss.loadtest;

import picocli.CommandLine.Command;

/** A load run with a stack of its own. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Starts a stack and a service and loads them.")
final class RunCommand implements Runnable {
    @Override
    public void run() {
        throw new UsageException("'run' is not built yet; use 'inject' against a running service");
    }
}
