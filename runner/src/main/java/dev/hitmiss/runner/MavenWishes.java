package dev.hitmiss.runner;

import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.plan.Part;
import dev.hitmiss.runner.plan.RunSettings;
import dev.hitmiss.runner.plan.Selection;
import dev.hitmiss.runner.plan.ServerWishes;
import dev.hitmiss.runner.properties.UserProperties;
import dev.hitmiss.runner.properties.UserProperties.Known;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    void requireBuilt() {
        if (profile.equals("gate")) {
            throw Failure.notBuilt("mvn -Pgate");
        }
        Stream.of(Known.BENCH_BASELINE, Known.GATE_BASELINE, Known.GATE_CANDIDATE)
                .filter(property -> value(property).isPresent())
                .findFirst()
                .ifPresent(property -> {
                    throw Failure.notBuilt(property.key());
                });
        if (words(Known.BENCH_PROF).contains("async")) {
            throw Failure.notBuilt("bench.prof=async");
        }
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
                value(Known.BENCH_DRY_RUN)
                        .filter(value -> !value.equals("false"))
                        .isPresent(),
                value(Known.BENCH_RESUME),
                value(Known.BENCH_OUT).map(Path::of).orElse(results));
    }

    private Optional<Part> only() {
        Optional<Part> part = value(Known.BENCH_ONLY).map(word -> Part.valueOf(constant(word)));
        if (!profile.equals("load")) {
            return part;
        }
        part.filter(other -> other != Part.LOAD).ifPresent(other -> {
            throw new Failure(
                    ExitCode.USAGE,
                    "mvn -Pload runs the load part alone, got: bench.only=" + other.word() + ". Use mvn -Pbench.");
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
                value(Known.LOAD_BASE_URL).flatMap(UserProperties::httpUrl),
                confirmed);
    }

    private List<String> jmhArgs() {
        List<String> jmhArgs = new ArrayList<>();
        words(Known.BENCH_PROF).forEach(profiler -> jmhArgs.addAll(List.of("-prof", profiler)));
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
