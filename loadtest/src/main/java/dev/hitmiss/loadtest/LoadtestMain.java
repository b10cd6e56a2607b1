package dev.hitmiss.loadtest;

import dev.hitmiss.loadtest.exit.ExitCode;
import dev.hitmiss.loadtest.exit.Failures;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The main of {@code loadtest.jar}. */
@Command(
        name = "loadtest.jar",
        mixinStandardHelpOptions = true,
        versionProvider = LoadtestMain.Version.class,
        scope = ScopeType.INHERIT,
        description = "Puts a service under load and writes down what came back.",
        subcommands = {
            RunCommand.class,
            ListCommand.class,
            LadderCommand.class,
            InjectCommand.class,
            NothingCommand.class
        })
public final class LoadtestMain implements Runnable {
    /** Wide enough for every example in one line, so that it can be copied. */
    private static final int HELP_COLUMNS = 130;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls run
    private CommandSpec spec;

    @Option(names = "--stack-trace", description = "print the stack trace of a failure", scope = ScopeType.INHERIT)
    private boolean stackTrace;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        LoadtestMain main = new LoadtestMain();
        CommandLine root = Spellings.registerAt(new CommandLine(main))
                .setUsageHelpWidth(HELP_COLUMNS)
                .setParameterExceptionHandler(WrongUsage::explain)
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> Failures.explain(failure, main.stackTrace, command.getErr())
                                .status());
        listExitCodes(root);
        root.getSubcommands().values().forEach(LoadtestMain::listExitCodes);
        root.getCommandSpec().usageMessage().footer("", "Example:", "  loadtest.jar " + RunCommand.EXAMPLE);
        return root;
    }

    private static void listExitCodes(CommandLine command) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            meanings.put(Integer.toString(code.status()), code.meaning());
        }
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(meanings);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: run, list, ladder or inject");
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = LoadtestMain.class.getPackage().getImplementationVersion();
            return new String[] {"hitmiss " + (version == null ? "(not packaged)" : version)};
        }
    }
}
