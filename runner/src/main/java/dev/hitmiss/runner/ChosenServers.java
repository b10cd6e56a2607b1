package dev.hitmiss.runner;

import dev.hitmiss.results.model.StackMode;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which servers a command is about. */
final class ChosenServers {
    @Option(
            names = "--stack",
            paramLabel = "MODE",
            defaultValue = "embedded",
            description =
                    "embedded; external: DATABASE_URL and REDIS_URL of the environment; containers (default: embedded)")
    @SuppressWarnings("NullAway.Init") // has a default
    private StackMode mode;

    @Option(
            names = "--confirm",
            paramLabel = "NAME",
            split = ",",
            description = "say external targets with foreign data again: host:port/database")
    private Set<String> confirmed = Set.of();

    StackMode mode() {
        return mode;
    }

    Set<String> confirmed() {
        return confirmed;
    }
}
