package dev.hitmiss.runner;

import dev.hitmiss.results.gate.Gate;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.gate.GateCall;
import dev.hitmiss.runner.plan.Part;
import dev.hitmiss.runner.plan.RunSettings;
import dev.hitmiss.runner.plan.Selection;
import dev.hitmiss.runner.plan.ServerWishes;
import dev.hitmiss.runner.properties.UserProperties;
import dev.hitmiss.runner.properties.UserProperties.Known;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a user typed for Maven: a profile of the build, and properties that were checked one by one. */
record MavenWishes(String profile, Properties given) {

    private static final Set<Known> OF_THE_SIMULATION = EnumSet.of(
            Known.LOAD_SIMULATION,
            Known.LOAD_ARRIVALS_PER_SECOND,
            Known.LOAD_WARM_UP,
            Known.LOAD_DURATION,
            Known.LOAD_POPULATION,
            Known.LOAD_SEED,
            Known.LOAD_OUT);

    /** What is known of a user property, but not to a profile of the build. */
    void requireForThisJob() {
        OF_THE_SIMULATION.stream()
                .filter(property -> value(property).isPresent())
                .findFirst()
                .ifPresent(property -> {
                    throw usage(
                            property.key() + " is for mvn compile gatling:test; mvn -P" + profile
                                    + " goes by bench.budget. To choose more, use java -jar loadtest/target/loadtest.jar run --help");
                });
    }

    /** Files that are judged without running anything. */
    Optional<GateCall> gateOnFiles() {
        if (!profile.equals("gate")) {
            Stream.of(Known.GATE_BASELINE, Known.GATE_CANDIDATE)
                    .filter(property -> value(property).isPresent())
                    .findFirst()
                    .ifPresent(property -> {
                        throw usage(property.key() + " is for mvn -Pgate; to judge a run of mvn -P" + profile
                                + ", give bench.baseline");
                    });
            return Optional.empty();
        }
        if (baseline().isEmpty()) {
            throw usage("mvn -Pgate needs what to judge against: -Dgate.baseline=FILE");
        }
        return value(Known.GATE_CANDIDATE)
                .map(candidate -> gate(Path.of(candidate), value(Known.GATE_OUT).map(Path::of)));
    }

    /** What a run is held against once it is over. */
    Optional<Path> baseline() {
        return value(Known.GATE_BASELINE).or(() -> value(Known.BENCH_BASELINE)).map(Path::of);
    }

    /** The question about a run, answered into its own folder unless the user says otherwise. */
    GateCall gateOn(Path run) {
        return gate(run, Optional.of(value(Known.GATE_OUT).map(Path::of).orElse(run)));
    }

    private GateCall gate(Path candidate, Optional<Path> out) {
        return new GateCall(
                baseline().orElseThrow(),
                candidate,
                value(Known.GATE_CONFIG).map(Path::of),
                Gate.Wish.ofToday(flag(Known.GATE_STRICT), Set.copyOf(words(Known.GATE_ACCEPT))),
                out,
                GateCommand.stepSummary());
    }

    /**
     * The same as {@code hitmiss run} takes them.
     *
     * @param results where runs land unless the user says otherwise
     */
    RunSettings settings(Path results) {
        return new RunSettings(
                value(Known.BENCH_BUDGET).map(word -> Budget.valueOf(constant(word))),
                new Selection(value(Known.BENCH_INCLUDE).map(Pattern::compile), params()),
                only(),
                value(Known.BENCH_SEED)
                        .map(seed -> OptionalLong.of(Long.parseLong(seed)))
                        .orElse(OptionalLong.empty()),
                jmhArgs(),
                servers(),
                flag(Known.LOAD_GATLING_REPORT),
                flag(Known.BENCH_DRY_RUN),
                value(Known.BENCH_RESUME),
                value(Known.BENCH_OUT).map(Path::of).orElse(results));
    }

    private Optional<Part> only() {
        Optional<Part> part = value(Known.BENCH_ONLY).map(word -> Part.valueOf(constant(word)));
        if (!profile.equals("load")) {
            return part;
        }
        part.filter(other -> other != Part.LOAD).ifPresent(other -> {
            throw usage("mvn -Pload runs the load part alone, got: bench.only=" + other.word() + ". Use mvn -Pbench.");
        });
        return Optional.of(Part.LOAD);
    }

    private ServerWishes servers() {
        Set<String> confirmed = new TreeSet<>(words(Known.BENCH_CONFIRM));
        confirmed.addAll(words(Known.LOAD_CONFIRM));
        return new ServerWishes(
                value(Known.BENCH_STACK).map(word -> StackMode.valueOf(constant(word))),
                words(Known.BENCH_NETWORK).stream()
                        .map(word -> NetworkProfile.valueOf(constant(word)))
                        .toList(),
                value(Known.LOAD_INSTANCES)
                        .map(instances -> OptionalInt.of(Integer.parseInt(instances)))
                        .orElse(OptionalInt.empty()),
                words(Known.LOAD_BASE_URL).stream().map(URI::create).toList(),
                confirmed);
    }

    private List<String> jmhArgs() {
        List<String> jmhArgs = new ArrayList<>();
        words(Known.BENCH_PROF).forEach(profiler -> jmhArgs.addAll(List.of("-prof", profiler)));
        value(Known.BENCH_JVM)
                .ifPresent(java -> jmhArgs.addAll(
                        List.of("-jvm", Path.of(java).toAbsolutePath().toString())));
        value(Known.BENCH_JMH_ARGS)
                .ifPresent(args -> jmhArgs.addAll(List.of(args.strip().split("\\s+"))));
        return jmhArgs;
    }

    private SortedMap<String, List<String>> params() {
        SortedMap<String, List<String>> params = new TreeMap<>();
        value(Known.BENCH_PARAMS).stream()
                .flatMap(text -> Stream.of(text.split(";")))
                .forEach(param -> {
                    int equals = param.indexOf('=');
                    params.put(
                            param.substring(0, equals),
                            List.of(param.substring(equals + 1).split(",")));
                });
        return params;
    }

    private static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message);
    }

    private boolean flag(Known property) {
        return value(property).filter(value -> !value.equals("false")).isPresent();
    }

    private Optional<String> value(Known property) {
        return UserProperties.value(given, property);
    }

    private List<String> words(Known property) {
        return value(property).stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .toList();
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
