package dev.hitmiss.loadtest;

import dev.hitmiss.loadtest.exit.ExitCode;
import dev.hitmiss.loadtest.exit.UsageException;
import dev.hitmiss.loadtest.gatling.GatlingRun;
import dev.hitmiss.loadtest.profile.LoadProfile;
import dev.hitmiss.loadtest.profile.Pace;
import dev.hitmiss.loadtest.record.Tally;
import dev.hitmiss.loadtest.record.TallyFile;
import dev.hitmiss.loadtest.story.Stories;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** One simulation against a running service, in this JVM. */
@Command(
        name = "inject",
        sortOptions = false,
        description = "Runs one simulation against a running service and records every arrival.",
        footer = {
            "",
            "Example:",
            "  loadtest.jar inject --base-url http://127.0.0.1:8080 --rate 100 --duration 20s --population 1000 --out target/load-try"
        })
final class InjectCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls this command
    private CommandSpec spec;

    @Option(
            names = "--simulation",
            paramLabel = "NAME",
            defaultValue = "config-read",
            description = "which one, as 'list' names it (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init") // has a default
    private Stories simulation;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            split = ",",
            required = true,
            description = "the service, such as http://127.0.0.1:8080; its instances joined by commas take turns")
    private List<URI> baseUrls = List.of();

    @Option(
            names = "--confirm",
            paramLabel = "HOST",
            split = ",",
            description = "say the host again if it is not this machine")
    private Set<String> confirmedHosts = Set.of();

    @Option(names = "--rate", paramLabel = "N", required = true, description = "arrivals per second")
    private double arrivalsPerSecond;

    @Option(names = "--flat-out", hidden = true, description = "as many as this JVM can make, whatever the rate")
    private boolean flatOut;

    @Option(
            names = "--gatling-report",
            hidden = true,
            description = "leave Gatling's own report, too; 'run' puts what makes it on the class path")
    private boolean gatlingReport;

    @Option(
            names = "--warm-up",
            paramLabel = "DURATION",
            defaultValue = "0s",
            description = "recorded apart, such as 5s (default: 0s)")
    @SuppressWarnings("NullAway.Init") // has a default
    private Duration warmUp;

    @Option(
            names = "--duration",
            paramLabel = "DURATION",
            required = true,
            description = "how long to measure, such as 20s")
    @SuppressWarnings("NullAway.Init") // required
    private Duration measured;

    @Option(
            names = "--population",
            paramLabel = "N",
            required = true,
            description = "how many of each thing the data has")
    private int population;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "of the key sequence (default: 1)")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "the folder for SIMULATION.hlog and its tally")
    @SuppressWarnings("NullAway.Init") // required
    private Path out;

    @Override
    public Integer call() throws IOException {
        LoadProfile load = new LoadProfile(
                simulation.label(),
                baseUrls,
                confirmedHosts,
                flatOut ? Pace.FLAT_OUT : Pace.OPEN,
                arrivalsPerSecond,
                warmUp,
                measured,
                population,
                seed,
                out);
        inject(load);
        Tally tally = TallyFile.read(out.resolve(simulation.label() + ".tally.json"));
        spec.commandLine()
                .getOut()
                .printf(
                        "offered %d, completed %d, failed %d, unresolved %d%n",
                        tally.offered(), tally.completed(), tally.failed(), tally.unresolved());
        return (tally.unresolved() == 0 ? ExitCode.OK : ExitCode.NOT_VALID).status();
    }

    private void inject(LoadProfile load) throws IOException {
        if (!gatlingReport) {
            GatlingRun.run(load);
            return;
        }
        if (!GatlingRun.canReport()) {
            throw new UsageException(
                    "what makes Gatling's report is not on the class path; 'run --gatling-report' puts" + " it there");
        }
        GatlingRun.runWithReport(load);
    }
}
