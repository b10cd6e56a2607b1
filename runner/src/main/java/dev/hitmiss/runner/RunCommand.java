package dev.hitmiss.runner;

import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.runner.plan.Part;
import dev.hitmiss.runner.plan.RunSettings;
import dev.hitmiss.runner.plan.Selection;
import dev.hitmiss.runner.plan.ServerWishes;
import dev.hitmiss.runner.run.Jars;
import dev.hitmiss.runner.run.RunSession;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures: the JMH rows, then a short load part, on servers that it starts and ends. */
@Command(
        name = "run",
        sortOptions = false,
        description = "Measures: plan, JMH rows, a short load part, report. What mvn -Pbench does after the build.",
        footer = {"", "Example:", "  hitmiss run --budget smoke --include NoOp --dry-run"})
final class RunCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls this command
    private CommandSpec spec;

    @Option(
            names = "--budget",
            paramLabel = "BUDGET",
            description = "smoke: everything once; quick: the headlines; full: the matrix (default: quick)")
    private @Nullable Budget budget;

    @Option(names = "--include", paramLabel = "REGEX", description = "only benchmarks whose name this finds")
    private @Nullable Pattern include;

    @Option(
            names = "--param",
            paramLabel = "NAME=V1,V2",
            description = "measure these values of a parameter; repeatable")
    private Map<String, String> params = new LinkedHashMap<>();

    @Option(names = "--only", paramLabel = "PART", description = "micro or load (default: both)")
    private @Nullable Part only;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "of the order of the rows and of the keys under load (default: random, printed)")
    private @Nullable Long seed;

    @Option(
            names = "--jmh-arg",
            paramLabel = "ARG",
            description = "one more argument for JMH; repeatable: --jmh-arg=-prof --jmh-arg=gc")
    private List<String> jmhArgs = List.of();

    @Option(
            names = "--jvm",
            paramLabel = "JAVA",
            description = "the java command that benchmarks run on (default: the one that runs this)")
    private @Nullable Path jvm;

    @Option(
            names = "--stack",
            paramLabel = "MODE",
            description =
                    "embedded; external: DATABASE_URL and REDIS_URL of the environment; containers (default: embedded)")
    private @Nullable StackMode stack;

    @Option(
            names = "--network",
            paramLabel = "P",
            split = ",",
            description =
                    "loopback, same-zone, cross-zone, seed-trigger, seed-session or seed-config, or several, joined by"
                            + " commas: rows that talk to servers run at each, the load part at the first (default: loopback)")
    private List<NetworkProfile> networks = List.of();

    @Option(
            names = "--instances",
            paramLabel = "N",
            description = "how many instances of the service the load part starts, from 1 to 32 (default: 2)")
    private @Nullable Integer instances;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            split = ",",
            description =
                    "with --only load: a service that runs already, such as http://127.0.0.1:8080, or several instances of"
                            + " it, joined by commas, which take turns")
    private List<URI> baseUrls = List.of();

    @Option(
            names = "--confirm",
            paramLabel = "NAME",
            split = ",",
            description =
                    "say external targets with foreign data (host:port/database), or the host of --base-url, again")
    private Set<String> confirmed = Set.of();

    @Option(
            names = "--gatling-report",
            description = "make Gatling's own HTML reports of the load part, too; report.md links them")
    private boolean gatlingReport;

    @Option(
            names = "--resume",
            paramLabel = "RUN",
            description = "finish an interrupted run: its id, its folder or 'latest'")
    private @Nullable String resume;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "the folder for runs/ and latest.txt (default: results of the checkout)")
    private @Nullable Path out;

    @Option(names = "--dry-run", description = "print the plan and its time, start nothing")
    private boolean dryRun;

    private List<String> jmhArgs() {
        List<String> all = new ArrayList<>(jmhArgs);
        if (jvm != null) {
            all.addAll(List.of("-jvm", jvm.toAbsolutePath().toString()));
        }
        return all;
    }

    @Override
    public Integer call() throws Exception {
        Jars jars = Jars.ofThisBuild();
        Map<String, List<String>> values = new TreeMap<>();
        params.forEach((name, text) -> values.put(name, List.of(text.split(",", -1))));
        RunSettings wishes = new RunSettings(
                Optional.ofNullable(budget),
                new Selection(Optional.ofNullable(include), new TreeMap<>(values)),
                Optional.ofNullable(only),
                seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
                jmhArgs(),
                new ServerWishes(
                        Optional.ofNullable(stack),
                        networks,
                        instances == null ? OptionalInt.empty() : OptionalInt.of(instances),
                        baseUrls,
                        confirmed),
                gatlingReport,
                dryRun,
                Optional.ofNullable(resume),
                out == null ? jars.results() : out);
        return new RunSession(jars, spec.commandLine().getOut()).run(wishes).code();
    }
}
