package dev.hitmiss.loadtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A service that does nothing. What is measured against it is the injector. */
@Command(name = NothingCommand.NAME, hidden = true, description = "Answers every request at once, until it is ended.")
final class NothingCommand implements Runnable {
    static final String NAME = "nothing";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls run
    private CommandSpec spec;

    @Override
    public void run() {
        try (NothingServer server = new NothingServer()) {
            spec.commandLine().getOut().println("listening on " + server.url());
            server.serve();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot answer on a port of this machine", e);
        }
    }
}
