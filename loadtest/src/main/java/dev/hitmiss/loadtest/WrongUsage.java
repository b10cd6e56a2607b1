package dev.hitmiss.loadtest;

import dev.hitmiss.loadtest.exit.ExitCode;
import dev.hitmiss.loadtest.profile.Nearest;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What a person reads after a command line that cannot be parsed: what is wrong, the near name, where help is. */
final class WrongUsage {
    private WrongUsage() {}

    static int explain(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        List<String> unknown = command.getUnmatchedArguments();
        String message = unknown.isEmpty() ? failure.getMessage() : unknownName(unknown.get(0), command);
        command.getErr().println(message);
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.status();
    }

    private static String unknownName(String typed, CommandLine command) {
        boolean option = typed.startsWith("-");
        String name = typed.replaceFirst("=.*", "");
        Set<String> known = option
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet();
        String near = known.isEmpty() ? "" : ", did you mean '" + Nearest.to(name, known) + "'?";
        return "unknown " + (option ? "option" : "command") + " '" + name + "'" + near;
    }
}
