package dev.hitmiss.runner;

import dev.hitmiss.results.gate.Gate;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.verdict.VerdictText;
import dev.hitmiss.runner.gate.GateCall;
import dev.hitmiss.runner.run.Jars;
import dev.hitmiss.runner.run.RunPlace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets runs side by side with the first of them. */
@Command(
        name = "compare",
        sortOptions = false,
        description = {
            "Sets each later run beside the first: what got slower, what faster, and what cannot be told.",
            "Judges as gate does, but fails on nothing that it finds; what may not be compared exits with 4."
        },
        footer = {"", "Example:", "  hitmiss compare 20261120T081500Z-ab12cd3-full latest"})
final class CompareCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls this command
    private CommandSpec spec;

    @Parameters(
            arity = "2..*",
            paramLabel = "RUN",
            description = "a run's id, its folder, a file as gate takes it, or 'latest'")
    @SuppressWarnings("NullAway.Init") // required
    private List<String> runs;

    @Option(
            names = "--accept",
            paramLabel = "NAME",
            split = ",",
            description = "compare although this differs, such as jdkVersion; several are joined by commas")
    private Set<String> accepted = Set.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "the folder with runs/ and latest.txt (default: results of the checkout)")
    private @Nullable Path out;

    @Override
    public Integer call() {
        PrintWriter terminal = spec.commandLine().getOut();
        Path results = out == null ? Jars.ofThisBuild().results() : out;
        Path first = RunPlace.of(results, runs.get(0));
        ExitCode exit = ExitCode.OK;
        for (String run : runs.subList(1, runs.size())) {
            RunVerdict verdict = new GateCall(
                            first,
                            RunPlace.of(results, run),
                            Optional.empty(),
                            Gate.Wish.ofToday(false, accepted),
                            Optional.empty(),
                            Optional.empty())
                    .answer();
            terminal.println(runs.get(0) + " → " + run);
            terminal.println(VerdictText.of(verdict, Ansi.AUTO.enabled()));
            if (verdict.exitCode() == ExitCode.NOT_READY.code()) {
                exit = ExitCode.NOT_READY;
            }
        }
        terminal.flush();
        return exit.code();
    }
}
