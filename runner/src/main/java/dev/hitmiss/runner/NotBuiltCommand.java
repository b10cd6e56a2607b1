package dev.hitmiss.runner;

import dev.hitmiss.runner.exit.Failure;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A command that has its name already and says that there is nothing behind it yet. */
final class NotBuiltCommand implements Runnable {
    static final Map<String, String> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry("ab", "drives two jars against each other"),
            Map.entry("capacity", "plans instances, Redis and database for a load"),
            Map.entry("history", "follows rows over many runs"),
            Map.entry("schema", "prints the schemas of result files")));

    private final String name;

    private NotBuiltCommand(String name) {
        this.name = name;
    }

    static CommandLine of(String name, String what) {
        NotBuiltCommand command = new NotBuiltCommand(name);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage().description(what + " (not built yet)");
        CommandLine line = new CommandLine(spec);
        line.setUnmatchedArgumentsAllowed(true);
        line.setUnmatchedOptionsArePositionalParams(true);
        return line;
    }

    @Override
    public void run() {
        throw Failure.notBuilt("hitmiss " + name);
    }
}
