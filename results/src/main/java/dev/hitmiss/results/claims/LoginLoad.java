package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.LoadPhase;
import dev.hitmiss.results.model.LoadRow;
import dev.hitmiss.results.model.LoadRun;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The validations of logins that one simulation of the load part measured: the story of its own, else the mixed day.
 *
 * @param network how far away the servers seemed
 */
record LoginLoad(String simulation, List<LoadRow> rows, NetworkProfile network) {
    private static final List<String> SIMULATIONS = List.of("session-validation", "mixed-day");
    private static final String VALIDATION = "get-login";
    private static final String HIT = "remote-hit";
    private static final String LOADED = "loaded";
    private static final double MICROS_PER_MILLI = 1e3;

    /** None of a run without a load part, or one at servers of which nothing is known. */
    static Optional<LoginLoad> of(RunDocument run) {
        LoadRun load = run.loadRun();
        NetworkProfile network = load == null ? null : load.target().networkProfile();
        return network == null
                ? Optional.empty()
                : SIMULATIONS.stream()
                        .map(simulation -> new LoginLoad(simulation, validations(run, simulation), network))
                        .filter(found -> !found.rows.isEmpty())
                        .findFirst();
    }

    private static List<LoadRow> validations(RunDocument run, String simulation) {
        return run.load().stream()
                .filter(row -> row.simulation().equals(simulation)
                        && row.phase() == LoadPhase.MEASURED
                        && row.request().equals(VALIDATION))
                .toList();
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

    private Optional<Double> millisP95(String outcome) {
        return with(outcome)
                .map(row -> row.service().latencyMicrosP95() / MICROS_PER_MILLI)
                .findFirst();
    }

    private Stream<LoadRow> with(String outcome) {
        return rows.stream().filter(row -> row.outcome().equals(outcome));
    }

    /** In percent: a refused token is an answer too. */
    double successPercent() {
        return percent(rows.stream().filter(row -> !row.outcome().startsWith(LoadRow.ERROR_PREFIX)));
    }

    /** In percent, of those who are logged in. */
    double hitPercent() {
        double hits = with(HIT).mapToLong(LoadRow::count).sum();
        double loads = with(LOADED).mapToLong(LoadRow::count).sum();
        return 100 * hits / (hits + loads);
    }

    private double percent(Stream<LoadRow> some) {
        double all = rows.stream().mapToLong(LoadRow::count).sum();
        return 100 * some.mapToLong(LoadRow::count).sum() / all;
    }

    /** Of hits and loads together. */
    double meanMillis() {
        List<LoadRow> known = Stream.concat(with(HIT), with(LOADED)).toList();
        double all = known.stream().mapToLong(LoadRow::count).sum();
        return known.stream()
                        .mapToDouble(row -> row.service().latencyMicrosMean() * row.count())
                        .sum()
                / all
                / MICROS_PER_MILLI;
    }

    List<String> sources() {
        return rows.stream().map(LoadRow::identity).map(Objects::requireNonNull).toList();
    }
}
