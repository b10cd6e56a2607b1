package dev.hitmiss.runner.plan;

import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.StackMode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * All that decides what a run measures and in which order. It is kept in the run's folder, so that a resumed run does the
 * same as an uninterrupted one.
 *
 * @param experiments what the micro part asks beside its rows; null in plans of earlier builds
 * @param brief rows that have fewer forks than the others; null in plans of earlier builds
 * @param simulations what the load part runs; empty where there is none
 * @param stack where the servers come from; null where load is aimed at a service that has its own
 * @param networks how far away they seem; the load part runs at the first
 * @param instances how many of the service the load part starts; null where it starts none
 * @param baseUrls the instances of that service; empty where there is none
 * @param gatlingReport whether the load part makes Gatling's own reports, too; null in plans of earlier builds
 * @param benchmarksDigest SHA-256 of the {@code benchmarks.jar} that the run began with
 * @param command what repeats the run
 */
public record RunPlan(
        Budget budget,
        long seed,
        int forks,
        List<RowKey> rows,
        @Nullable List<RowKey> brief,
        @Nullable List<MicroExperiment> experiments,
        List<String> simulations,
        @Nullable StackMode stack,
        List<NetworkProfile> networks,
        @Nullable Integer instances,
        List<URI> baseUrls,
        @Nullable Boolean gatlingReport,
        JmhSchedule schedule,
        String benchmarksDigest,
        String command) {
    /** Starting two JVMs, opening clients and warming keys; from runs on two cores. */
    private static final Duration FORK_OVERHEAD = Duration.ofSeconds(4);

    /** Of a row that is no headline, where headlines have more: enough for an interval. */
    private static final int BRIEF_FORKS = 3;

    private static final Duration LOAD_START = Duration.ofSeconds(30);

    public RunPlan {
        rows = List.copyOf(rows);
        brief = brief == null ? null : List.copyOf(brief);
        experiments = experiments == null ? null : List.copyOf(experiments);
        simulations = List.copyOf(simulations);
        networks = List.copyOf(networks);
        baseUrls = List.copyOf(baseUrls);
        if ((stack == null) == baseUrls.isEmpty() || (stack == null) != networks.isEmpty()) {
            throw new IllegalArgumentException("a plan has either 'stack' and 'networks' or 'baseUrls', got: " + stack
                    + ", " + networks + ", " + baseUrls);
        }
        if (forks < 1) {
            throw new IllegalArgumentException("'forks' must be at least 1, got: " + forks);
        }
    }

    /** Of this row. */
    public int forks(RowKey row) {
        return brief != null && brief.contains(row) ? Math.min(forks, BRIEF_FORKS) : forks;
    }

    /**
     * Every fork of every row, in rounds: a round has each row once, in an order of its own. What drifts during a run, the
     * machine or the servers, then falls on all rows alike.
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Random order = new Random(seed);
        for (int fork = 1; fork <= forks; fork++) {
            int measured = fork;
            List<RowKey> round = new ArrayList<>(
                    rows.stream().filter(row -> measured <= forks(row)).toList());
            Collections.sort(round);
            Collections.shuffle(round, order);
            for (RowKey row : round) {
                steps.add(new Step(row, fork));
            }
        }
        return steps;
    }

    /** What the micro part asks beside its rows. */
    public List<MicroExperiment> besideRows() {
        return Objects.requireNonNullElse(experiments, List.of());
    }

    /**
     * Whether its rows and servers are to have processors of their own: servers of other stacks are not ours to put anywhere, load has
     * its own, and a fork without a warm-up is its set-up first of all.
     */
    public boolean wantsOwnProcessors() {
        return stack == StackMode.EMBEDDED && !rows.isEmpty() && schedule.warmsUp();
    }

    public Duration estimate(int stepsToGo) {
        return FORK_OVERHEAD
                .plus(schedule.length())
                .multipliedBy(stepsToGo)
                .plus(experimentTime())
                .plus(loadTime());
    }

    private Duration experimentTime() {
        return besideRows().stream()
                .map(experiment -> experiment.length(budget))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The load part measures its injector, starts a stack and a service of its own, and then a JVM for each simulation. */
    private Duration loadTime() {
        return simulations.isEmpty()
                ? Duration.ZERO
                : LOAD_START.plusSeconds((long) simulations.size() * JmhSchedule.perBudget(budget, 9, 55, 335));
    }
}
