package dev.hitmiss.runner;

import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.plan.Part;
import dev.hitmiss.runner.properties.UserProperties;
import dev.hitmiss.runner.run.Version;
import dev.hitmiss.stack.embedded.Durability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry of {@code hitmiss.jar}. */
@Command(
        name = "hitmiss",
        description = "Measures what a cache is worth.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = HitmissMain.JarVersion.class,
        scope = ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        subcommands = {
            RunCommand.class,
            GateCommand.class,
            CompareCommand.class,
            BaselineCommand.class,
            SelftestCommand.class,
            StackCommand.class,
            DoctorCommand.class,
            ReportCommand.class,
            ClaimsCommand.class,
            MavenCommand.class
        })
public final class HitmissMain {
    @Option(names = "--stack-trace", description = "print the stack trace of a failure", scope = ScopeType.INHERIT)
    private boolean stackTrace;

    private HitmissMain() {}

    public static void main(String[] args) {
        System.exit(execute(commandLine(), args));
    }

    static int execute(CommandLine hitmiss, String... args) {
        return hitmiss.execute(args);
    }

    static CommandLine commandLine() {
        HitmissMain main = new HitmissMain();
        CommandLine hitmiss = new CommandLine(main);
        NotBuiltCommand.NAMES.forEach((name, what) -> hitmiss.addSubcommand(name, NotBuiltCommand.of(name, what)));
        hitmiss.registerConverter(Budget.class, new Words<>(Budget.class))
                .registerConverter(Part.class, new Words<>(Part.class))
                .registerConverter(Durability.class, new Words<>(Durability.class))
                .registerConverter(StackMode.class, new Words<>(StackMode.class))
                .registerConverter(NetworkProfile.class, new Words<>(NetworkProfile.class))
                .registerConverter(URI.class, HitmissMain::httpUrl)
                .registerConverter(Pattern.class, HitmissMain::pattern);
        hitmiss.setParameterExceptionHandler((failure, arguments) -> {
            CommandLine command = failure.getCommandLine();
            command.getErr().println(failure.getMessage());
            UnmatchedArgumentException.printSuggestions(failure, command.getErr());
            command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
            return ExitCode.USAGE.code();
        });
        hitmiss.setExecutionExceptionHandler(
                (failure, command, parsed) -> main.explain(failure, command).code());
        hitmiss.getSubcommands().values().forEach(HitmissMain::tellExitCodes);
        hitmiss.getCommandSpec().usageMessage().exitCodeList(exitCodes());
        return hitmiss;
    }

    private static void tellExitCodes(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes());
        command.getSubcommands().values().forEach(HitmissMain::tellExitCodes);
    }

    private static Pattern pattern(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new TypeConversionException("takes a regular expression, got: '" + regex + "'");
        }
    }

    private static URI httpUrl(String text) {
        return UserProperties.httpUrl(text)
                .orElseThrow(() -> new TypeConversionException("takes a URL such as http://127.0.0.1:8080"));
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        Arrays.stream(ExitCode.values()).forEach(code -> codes.put(Integer.toString(code.code()), code.meaning()));
        return codes;
    }

    private ExitCode explain(Exception failure, CommandLine command) {
        ExitCode code = codeOf(failure);
        if (stackTrace) {
            failure.printStackTrace(command.getErr());
        } else {
            command.getErr().println(code == ExitCode.INTERNAL ? "internal error: " + failure : failure.getMessage());
            if (code == ExitCode.INTERNAL) {
                command.getErr().println("Run it again with --stack-trace and report what it prints.");
            }
        }
        if (command.getCommand() instanceof MavenCommand) {
            command.getErr().printf("exit code  %d (%s)%n", code.code(), code.meaning());
        }
        return code;
    }

    private static ExitCode codeOf(Exception failure) {
        if (failure instanceof Failure known) {
            return known.exitCode();
        }
        if (failure instanceof UnreadableResultException) {
            return ExitCode.USAGE;
        }
        return failure instanceof IOException || failure instanceof UncheckedIOException
                ? ExitCode.NOT_READY
                : ExitCode.INTERNAL;
    }

    /** The version that the jar says it has. */
    static final class JarVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"hitmiss " + Version.ofThisJar()};
        }
    }
}
