package dev.hitmiss.results.claims;

import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.LoadPhase;
import dev.hitmiss.results.model.LoadRow;
import dev.hitmiss.results.model.LoadRun;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reads of one kind that one simulation of the load part measured: the story of their own, else the mixed day.
 *
 * @param length of the simulation, its warm-up included
 * @param network how far away the servers seemed
 */
record ReadsUnderLoad(String simulation, List<LoadRow> rows, Duration length, NetworkProfile network) {
    private static final String MIXED_DAY = "mixed-day";
    private static final String HIT = "remote-hit";
    private static final Set<String> HITS = Set.of("local-hit", HIT);
    private static final String DEGRADED = "degraded";
    private static final String LOADED = "loaded";
    private static final double BEYOND_P95 = 0.05;
    private static final double MICROS_PER_MILLI = 1e3;

    /** What is read, by the request that reads it, and the simulation that reads nothing else, if there is one. */
    enum Kind {
        LOGIN("get-login", "session-validation"),
        CONFIG("get-config", "config-read"),
        USER("get-user", MIXED_DAY);

        private final String request;
        private final String story;

        Kind(String request, String story) {
            this.request = request;
            this.story = story;
        }

        private List<LoadRow> measured(RunDocument run, String simulation) {
            return run.load().stream()
                    .filter(row -> row.simulation().equals(simulation)
                            && row.phase() == LoadPhase.MEASURED
                            && row.request().equals(request))
                    .toList();
        }
    }

    /** None of a run without a load part, or one at servers of which nothing is known. */
    static Optional<ReadsUnderLoad> of(RunDocument run, Kind kind) {
        LoadRun load = run.loadRun();
        NetworkProfile network = load == null ? null : load.target().networkProfile();
        return load == null || network == null
                ? Optional.empty()
                : Stream.of(kind.story, MIXED_DAY)
                        .map(name -> new ReadsUnderLoad(name, kind.measured(run, name), length(load, name), network))
                        .filter(found -> !found.rows.isEmpty())
                        .findFirst();
    }

    private static Duration length(LoadRun load, String name) {
        return load.simulations().stream()
                .filter(simulation -> simulation.name().equals(name))
                .map(simulation -> Duration.ofMillis(simulation.warmUpMillis() + simulation.measuredMillis()))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    boolean typedIn() {
        return network != NetworkProfile.LOOPBACK;
    }

    Optional<Double> hitMillisP95() {
        return millisP95(HIT);
    }

    Optional<Double> missMillisP95() {
        return millisP95(LOADED);
    }

    /** None where too few samples lie beyond it. */
    private Optional<Double> millisP95(String outcome) {
        return with(outcome)
                .filter(row -> row.count() * BEYOND_P95 >= MicroLevels.SAMPLES_BEYOND)
                .map(row -> row.service().latencyMicrosP95() / MICROS_PER_MILLI)
                .findFirst();
    }

    private Stream<LoadRow> with(String outcome) {
        return rows.stream().filter(row -> row.outcome().equals(outcome));
    }

    /** In percent: that there is nothing is an answer too. */
    double successPercent() {
        return percent(answered(), rows);
    }

    /** In percent, as hit rates are everywhere: of all answers but those that passed over a failed tier. */
    double hitPercent() {
        List<LoadRow> counted = answered().stream()
                .filter(row -> !row.outcome().equals(DEGRADED))
                .toList();
        return percent(
                counted.stream().filter(row -> HITS.contains(row.outcome())).toList(), counted);
    }

    /** Of all answers. */
    double meanMillis() {
        List<LoadRow> answered = answered();
        double micros = answered.stream()
                .mapToDouble(row -> row.service().latencyMicrosMean() * row.count())
                .sum();
        return micros / count(answered) / MICROS_PER_MILLI;
    }

    private List<LoadRow> answered() {
        return rows.stream()
                .filter(row -> !row.outcome().startsWith(LoadRow.ERROR_PREFIX))
                .toList();
    }

    private static double percent(List<LoadRow> some, List<LoadRow> all) {
        return 100 * count(some) / count(all);
    }

    private static double count(List<LoadRow> rows) {
        return rows.stream().mapToLong(LoadRow::count).sum();
    }

    List<String> sources() {
        return rows.stream().map(LoadRow::identity).map(Objects::requireNonNull).toList();
    }
}
