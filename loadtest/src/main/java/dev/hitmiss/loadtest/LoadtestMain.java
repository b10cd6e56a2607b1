package dev.hitmiss.loadtest;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main of {@code loadtest.jar}. */
@Command(
        name = "loadtest.jar",
        mixinStandardHelpOptions = true,
        versionProvider = LoadtestMain.Version.class,
        description = "Puts a service under load and writes down what came back.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ok",
            "2:wrong usage or unreadable input",
            "4:not ready, or the run is not valid",
            "5:the run ended early",
            "70:a defect of hitmiss"
        },
        footer = {"", "Example:", "  java -jar loadtest.jar run --budget smoke --out results/runs/try"},
        subcommands = {RunCommand.class, ListCommand.class, LadderCommand.class, InjectCommand.class})
public final class LoadtestMain implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls run
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return Spellings.registerAt(new CommandLine(new LoadtestMain()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::wrongUsage)
                .setExecutionExceptionHandler(Failures::failedExecution);
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
