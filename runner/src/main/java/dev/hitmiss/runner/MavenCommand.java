package dev.hitmiss.runner;

import dev.hitmiss.results.model.Budget;
import dev.hitmiss.runner.exit.ExitCode;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.plan.Part;
import dev.hitmiss.runner.plan.RunSettings;
import dev.hitmiss.runner.plan.Selection;
import dev.hitmiss.runner.properties.UserProperties;
import dev.hitmiss.runner.properties.UserProperties.Known;
import dev.hitmiss.runner.run.Jars;
import dev.hitmiss.runner.run.RunSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the profiles of the build call: a job, and the user properties that it was started with. */
@Command(name = "maven", hidden = true, description = "Called by mvn -Pbench, -Pload and -Pgate.")
final class MavenCommand implements Callable<Integer> {
    private static final String LOOPBACK = "loopback";
    private static final String EMBEDDED = "embedded";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls this command
    private CommandSpec spec;

    @Option(names = "--profile", required = true, description = "bench, load or gate")
    @SuppressWarnings("NullAway.Init") // required
    private String profile;

    @Option(names = "--properties", required = true, description = "the file with the user properties")
    @SuppressWarnings("NullAway.Init") // required
    private Path properties;

    @Override
    public Integer call() throws Exception {
        Properties given = UserProperties.read(properties);
        List<String> problems = UserProperties.problems(given);
        if (!problems.isEmpty()) {
            throw new Failure(ExitCode.USAGE, String.join(System.lineSeparator(), problems));
        }
        refuseWhatIsNotBuilt(given);
        refuseWhatContradictsTheProfile(given);
        endWithMaven();
        Jars jars = Jars.ofThisBuild();
        return new RunSession(jars, spec.commandLine().getOut())
                .run(wishes(given, jars))
                .code();
    }

    /** A killed Maven tells its children nothing, and a run without its user would go on for hours. */
    private static void endWithMaven() {
        ProcessHandle.current().parent().ifPresent(maven -> {
            Thread watch = new Thread(
                    () -> {
                        maven.onExit().join();
                        System.exit(ExitCode.INCOMPLETE.code());
                    },
                    "maven-watch");
            watch.setDaemon(true);
            watch.start();
        });
    }

    private void refuseWhatIsNotBuilt(Properties given) {
        if (profile.equals("gate")) {
            throw Failure.notBuilt("mvn -Pgate");
        }
        Stream.of(
                        Known.BENCH_BASELINE,
                        Known.LOAD_BASE_URL,
                        Known.LOAD_CONFIRM,
                        Known.GATE_BASELINE,
                        Known.GATE_CANDIDATE,
                        Known.CONTAINERS_REQUIRED)
                .filter(property -> UserProperties.value(given, property).isPresent())
                .findFirst()
                .ifPresent(property -> {
                    throw Failure.notBuilt(property.key());
                });
        refuseAllBut(EMBEDDED, Known.BENCH_STACK, given);
        refuseAllBut(LOOPBACK, Known.BENCH_NETWORK, given);
        if (words(given, Known.BENCH_PROF).contains("async")) {
            throw Failure.notBuilt("bench.prof=async");
        }
    }

    private void refuseWhatContradictsTheProfile(Properties given) {
        UserProperties.value(given, Known.BENCH_ONLY)
                .filter(part -> profile.equals("load") && !part.equals(Part.LOAD.word()))
                .ifPresent(part -> {
                    throw new Failure(
                            ExitCode.USAGE,
                            "mvn -Pload runs the load part alone, got: bench.only=" + part + ". Use mvn -Pbench.");
                });
    }

    private static void refuseAllBut(String built, Known property, Properties given) {
        UserProperties.value(given, property)
                .filter(value -> !value.equals(built))
                .ifPresent(value -> {
                    throw Failure.notBuilt(property.key() + "=" + value + " (allowed so far: " + built + ")");
                });
    }

    private RunSettings wishes(Properties given, Jars jars) {
        List<String> jmhArgs = new ArrayList<>();
        words(given, Known.BENCH_PROF).forEach(profiler -> jmhArgs.addAll(List.of("-prof", profiler)));
        UserProperties.value(given, Known.BENCH_JMH_ARGS)
                .ifPresent(args -> jmhArgs.addAll(List.of(args.strip().split("\\s+"))));
        return new RunSettings(
                UserProperties.value(given, Known.BENCH_BUDGET).map(word -> Budget.valueOf(upper(word))),
                new Selection(UserProperties.value(given, Known.BENCH_INCLUDE).map(Pattern::compile), params(given)),
                profile.equals("load")
                        ? Optional.of(Part.LOAD)
                        : UserProperties.value(given, Known.BENCH_ONLY).map(word -> Part.valueOf(upper(word))),
                UserProperties.value(given, Known.BENCH_SEED)
                        .map(seed -> OptionalLong.of(Long.parseLong(seed)))
                        .orElse(OptionalLong.empty()),
                jmhArgs,
                UserProperties.value(given, Known.BENCH_DRY_RUN)
                        .filter(value -> !value.equals("false"))
                        .isPresent(),
                UserProperties.value(given, Known.BENCH_RESUME),
                UserProperties.value(given, Known.BENCH_OUT).map(Path::of).orElse(jars.results()));
    }

    private static SortedMap<String, List<String>> params(Properties given) {
        SortedMap<String, List<String>> params = new TreeMap<>();
        UserProperties.value(given, Known.BENCH_PARAMS).stream()
                .flatMap(text -> Stream.of(text.split(";")))
                .forEach(param -> {
                    int equals = param.indexOf('=');
                    params.put(
                            param.substring(0, equals),
                            List.of(param.substring(equals + 1).split(",")));
                });
        return params;
    }

    private static List<String> words(Properties given, Known property) {
        return UserProperties.value(given, property).stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .toList();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
