package dev.hitmiss.runner.plan;

import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.runner.exit.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rows of the catalogue the user asked for, and with which parameter values. */
public record Selection(Optional<Pattern> include, SortedMap<String, List<String>> params) {
    /** The parameter of every row that talks to a server: how far away that is. */
    static final String NETWORK = "network";

    /** Given like a parameter, though JMH has it apart. */
    private static final String THREADS = "threads";

    boolean isNarrowed() {
        return include.isPresent() || !params.isEmpty();
    }

    /**
     * Without a wish, the budget chooses; what was named is measured, headline or not, and beside it what it stands on.
     *
     * @param networks where rows are measured that talk to servers; empty for where they say themselves
     */
    List<RowKey> choose(Catalogue catalogue, Budget budget, List<NetworkProfile> networks) {
        List<RowKey> named = catalogue.rows().stream()
                .filter(row -> include.isEmpty()
                        || include.get().matcher(row.benchmark()).find())
                .filter(row -> include.isPresent() || budget != Budget.QUICK || catalogue.isHeadline(row))
                .toList();
        if (named.isEmpty() && !experiments().isEmpty()) {
            return List.of();
        }
        if (named.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    "no benchmark matches '" + include.map(Pattern::pattern).orElse("") + "'. There are: "
                            + catalogue.rows().stream()
                                    .map(RowKey::benchmark)
                                    .distinct()
                                    .collect(Collectors.joining(", ")));
        }
        List<RowKey> rows = withFloors(named, catalogue);
        List<RowKey> valued = params.entrySet().stream()
                .reduce(budget == Budget.SMOKE ? firstOfEachMethod(rows) : rows, Selection::withValues, (a, b) -> b);
        return networks.isEmpty()
                ? valued
                : spread(
                        valued,
                        NETWORK,
                        networks.stream().map(NetworkProfile::name).toList());
    }

    /** What is asked beside rows: all of it without a wish, else what was named; with parameters, which it has not, nothing. */
    List<MicroExperiment> experiments() {
        return Stream.of(MicroExperiment.values())
                .filter(experiment -> include.isPresent()
                        ? include.get().matcher(experiment.main()).find()
                        : params.isEmpty())
                .toList();
    }

    private static List<RowKey> withFloors(List<RowKey> named, Catalogue catalogue) {
        return catalogue.rows().stream()
                .filter(row ->
                        named.contains(row) || named.stream().anyMatch(standing -> catalogue.isFloorOf(row, standing)))
                .toList();
    }

    private static List<RowKey> withValues(List<RowKey> rows, Map.Entry<String, List<String>> wish) {
        String name = wish.getKey();
        if (rows.stream().noneMatch(row -> takes(row, name))) {
            TreeSet<String> known = rows.stream()
                    .flatMap(row -> row.params().keySet().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (rows.stream().anyMatch(row -> takes(row, THREADS))) {
                known.add(THREADS);
            }
            throw new Failure(
                    ExitCode.USAGE,
                    "no selected benchmark has a parameter '" + name + "'. "
                            + (known.isEmpty()
                                    ? "None of them has parameters."
                                    : "Known are: " + String.join(", ", known)));
        }
        return spread(rows, name, wish.getValue());
    }

    /** Each row that has the parameter once for each value. */
    private static List<RowKey> spread(List<RowKey> rows, String name, List<String> values) {
        return rows.stream()
                .flatMap(
                        row -> takes(row, name) ? values.stream().map(value -> with(row, name, value)) : Stream.of(row))
                .distinct()
                .toList();
    }

    /** Where throughput is the question, any number of threads may ask; elsewhere a row says itself how many are its question. */
    private static boolean takes(RowKey row, String name) {
        return name.equals(THREADS)
                ? row.mode() == BenchmarkMode.THROUGHPUT
                : row.params().containsKey(name);
    }

    private static RowKey with(RowKey row, String name, String value) {
        if (name.equals(THREADS)) {
            return new RowKey(row.benchmark(), row.mode(), threads(value), row.params());
        }
        SortedMap<String, String> params = new TreeMap<>(row.params());
        params.put(name, value);
        return new RowKey(row.benchmark(), row.mode(), row.threads(), params);
    }

    private static int threads(String value) {
        if (!value.matches("[1-9]\\d{0,2}")) {
            throw new Failure(
                    ExitCode.USAGE, "the parameter 'threads' takes whole numbers from 1 to 999, got: '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    /** Smoke proves that everything runs. No figure of it is believed, so one row of each method does, unless values are named. */
    private static List<RowKey> firstOfEachMethod(List<RowKey> rows) {
        return List.copyOf(rows.stream()
                .collect(Collectors.toMap(
                        RowKey::benchmark, Function.identity(), (first, next) -> first, LinkedHashMap::new))
                .values());
    }
}
