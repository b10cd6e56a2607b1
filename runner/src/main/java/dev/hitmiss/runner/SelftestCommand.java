package dev.hitmiss.runner;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.selftest.Pool;
import dev.hitmiss.results.selftest.PoolFile;
import dev.hitmiss.results.selftest.Selftest;
import dev.hitmiss.results.selftest.SelftestReport;
import dev.hitmiss.results.selftest.SelftestResult;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.run.Jars;
import dev.hitmiss.runner.run.RunPlace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the gate's own quality on stored forks. */
@Command(
        name = "selftest",
        sortOptions = false,
        description = {
            "Measures the gate's own quality: replays stored forks of one jar as builds of which nothing got slower, and as builds"
                    + " with a slowdown put in, and counts what the gate and other methods say of them.",
            "Takes a minute or two."
        },
        footer = {
            "",
            "Examples:",
            "  hitmiss selftest --builds 100",
            "  hitmiss selftest --collect RUN --collect RUN --pool pool.csv"
        })
final class SelftestCommand implements Callable<Integer> {
    private static final long SEED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls this command
    private CommandSpec spec;

    @Option(names = "--builds", paramLabel = "N", description = "builds of each kind (default: ${DEFAULT-VALUE})")
    private int builds = Selftest.BUILDS;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "the same seed draws the same builds (default: ${DEFAULT-VALUE})")
    private long seed = SEED;

    @Option(names = "--pool", paramLabel = "FILE", description = "stored forks (default: those that come with hitmiss)")
    private @Nullable Path pool;

    @Option(
            names = "--collect",
            paramLabel = "RUN",
            description = "store the forks of this run in --pool instead, each run a block of time; repeatable")
    private List<String> collected = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "write selftest.md, .json and .csv there, too")
    private @Nullable Path out;

    @Override
    public Integer call() {
        PrintWriter terminal = spec.commandLine().getOut();
        if (!collected.isEmpty()) {
            terminal.println("stored     " + collect());
            return ExitCode.OK.code();
        }
        if (builds < 1) {
            throw new Failure(ExitCode.USAGE, "--builds must be at least 1, got: " + builds);
        }
        SelftestResult result = Selftest.run(pool(), builds, seed);
        terminal.print(SelftestReport.text(result));
        if (out != null) {
            SelftestReport.write(out, result);
            terminal.println("written    " + out.resolve("selftest.md"));
        }
        terminal.flush();
        return ExitCode.OK.code();
    }

    private Path collect() {
        if (pool == null) {
            throw new Failure(ExitCode.USAGE, "--collect needs the file to store the forks in: --pool FILE");
        }
        Path results = Jars.ofThisBuild().results();
        PoolFile.collect(
                collected.stream().map(run -> RunPlace.of(results, run)).toList(), pool);
        return pool;
    }

    private Pool pool() {
        return pool != null
                ? Pool.read(pool)
                : Pool.stored()
                        .orElseThrow(
                                () -> new Failure(
                                        ExitCode.NOT_READY,
                                        "this hitmiss comes without stored forks; give some with --pool FILE, made by --collect"));
    }
}
