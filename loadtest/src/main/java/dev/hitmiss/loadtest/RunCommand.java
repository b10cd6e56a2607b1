package dev.hitmiss.loadtest;

import dev.hitmiss.loadtest.exit.ExitCode;
import dev.hitmiss.loadtest.exit.UsageException;
import dev.hitmiss.loadtest.profile.Budget;
import dev.hitmiss.loadtest.run.Aim;
import dev.hitmiss.loadtest.run.LoadPlan;
import dev.hitmiss.loadtest.run.LoadResult;
import dev.hitmiss.loadtest.run.LoadRun;
import dev.hitmiss.loadtest.run.PlannedSimulation;
import dev.hitmiss.loadtest.story.Stories;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A load run: servers and a service of its own, or a service that runs already. */
@Command(
        name = "run",
        sortOptions = false,
        description = "Starts servers and a service, puts them under load and writes load.json.",
        footer = {"", "Example:", "  loadtest.jar " + RunCommand.EXAMPLE})
final class RunCommand implements Callable<Integer> {
    static final String EXAMPLE = "run --budget smoke --out target/load-try";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls this command
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "EXPERIMENT", description = "not built yet")
    private List<String> experiments = List.of();

    @Option(
            names = "--budget",
            paramLabel = "BUDGET",
            defaultValue = "quick",
            description = "smoke, quick or full (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init") // has a default
    private Budget budget;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "the folder to fill; it must not hold a load.json yet")
    @SuppressWarnings("NullAway.Init") // required
    private Path out;

    @Option(
            names = "--simulation",
            paramLabel = "NAME",
            split = ",",
            description =
                    "which, as 'list' names them, joined by commas (default: all; at a service that runs already, config-read,"
                            + " as the others change its data)")
    private List<Stories> simulations = List.of();

    @Mixin
    private AimOptions target = new AimOptions();

    @Option(names = "--rate", paramLabel = "N", description = "arrivals per second (default: by budget)")
    private @Nullable Double arrivalsPerSecond;

    @Option(
            names = "--warm-up",
            paramLabel = "DURATION",
            description = "how long arrivals are recorded apart before it measures, such as 30s (default: by budget)")
    private @Nullable Duration warmUp;

    @Option(
            names = "--duration",
            paramLabel = "DURATION",
            description = "how long to measure, such as 20s (default: by budget)")
    private @Nullable Duration measured;

    @Option(
            names = "--objective",
            paramLabel = "DURATION",
            defaultValue = "100ms",
            description =
                    "what the p99 of perceived latency should be; slip above a tenth of it marks a simulation as limited"
                            + " by the injector (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init") // has a default
    private Duration objective;

    @Option(
            names = "--population",
            paramLabel = "N",
            defaultValue = "10000",
            description = "how many of each thing the data has (default: ${DEFAULT-VALUE}, as many as everywhere else)")
    private int population;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "of the key sequence (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--gatling-report",
            description = "make Gatling's own HTML report of each simulation, too: load/gatling/NAME/index.html")
    private boolean gatlingReport;

    @Option(names = "--dry-run", description = "say whether this can be meant, start nothing")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!experiments.isEmpty()) {
            throw new UsageException("experiments are not built yet, got: " + String.join(" ", experiments));
        }
        var err = spec.commandLine().getErr();
        LoadRun run = new LoadRun(plan(), spec.root().userObject().getClass().getName(), err::println);
        if (dryRun) {
            run.requireMeant();
            return ExitCode.OK.status();
        }
        LoadResult result = run.run();
        var console = spec.commandLine().getOut();
        if (budget == Budget.SMOKE) {
            console.println("smoke: everything runs once; no figure of it is believed");
        }
        result.table().forEach(console::println);
        result.limits().forEach(limit -> err.println("MARKED: " + limit));
        console.println("written: " + result.loadFile());
        result.failedChecks().forEach(failure -> err.println("NOT VALID: " + failure));
        return (result.isValid() ? ExitCode.OK : ExitCode.NOT_VALID).status();
    }

    private LoadPlan plan() {
        Aim aim = target.aim();
        return new LoadPlan(
                chosen(aim).stream()
                        .distinct()
                        .map(simulation ->
                                new PlannedSimulation(simulation.label(), simulation.keys(), simulation.start()))
                        .toList(),
                aim,
                target.confirmed(),
                arrivalsPerSecond == null ? budget.arrivalsPerSecond() : arrivalsPerSecond,
                warmUp == null ? budget.warmUp() : warmUp,
                measured == null ? budget.measured() : measured,
                objective,
                population,
                seed,
                gatlingReport ? SiblingJar.gatlingCharts() : null,
                out);
    }

    private List<Stories> chosen(Aim aim) {
        if (!simulations.isEmpty()) {
            return simulations;
        }
        return (aim instanceof Aim.Given ? Selection.HARMLESS : Selection.ALL).stories();
    }
}
