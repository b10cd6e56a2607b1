package dev.hitmiss.results.intake;

import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.Sense;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.evidence.Terms;
import dev.hitmiss.results.model.LoadPhase;
import dev.hitmiss.results.model.LoadRow;
import dev.hitmiss.results.model.LoadRun;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunStatus;
import dev.hitmiss.results.model.Simulation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the load part of a run says that can be judged. A simulation whose arrivals were not answered, or not well, says nothing of
 * latencies: it is a gap, and only its own requests are left out.
 */
record LoadEvidence(List<Subject> subjects, List<String> gaps) {
    static LoadEvidence of(RunDocument run, LoadLogs logs) {
        LoadRun frame = run.loadRun();
        if (frame == null) {
            List<String> planned = run.meta().plan().load();
            return new LoadEvidence(
                    List.of(), planned.stream().map(LoadEvidence::absent).toList());
        }
        Map<String, Simulation> believed = new HashMap<>();
        List<String> gaps = new ArrayList<>();
        if (frame.status() == RunStatus.INCOMPLETE) {
            gaps.add("The load part was not finished.");
        }
        run.meta().plan().load().stream()
                .filter(name ->
                        frame.simulations().stream().noneMatch(it -> it.name().equals(name)))
                .map(LoadEvidence::absent)
                .forEach(gaps::add);
        for (Simulation simulation : frame.simulations()) {
            Optional<String> distrust = ArrivalCheck.problem(simulation);
            distrust.ifPresentOrElse(gaps::add, () -> believed.put(simulation.name(), simulation));
        }
        List<Subject> subjects = new ArrayList<>();
        for (LoadRow row : run.load()) {
            Simulation simulation = believed.get(row.simulation());
            if (simulation != null && answered(row)) {
                subjects.add(subject(row, LoadTerms.of(frame, simulation), logs.perceived(row)));
            }
        }
        return new LoadEvidence(List.copyOf(subjects), List.copyOf(gaps));
    }

    private static String absent(String simulation) {
        return "Simulation '" + simulation + "' was planned and is not there.";
    }

    private static boolean answered(LoadRow row) {
        return row.phase() == LoadPhase.MEASURED && !row.outcome().startsWith(LoadRow.ERROR_PREFIX);
    }

    private static Subject subject(LoadRow row, Terms conduct, ForkPercentiles perceived) {
        String name = "load|" + row.simulation() + "|" + row.request() + "|" + row.outcome();
        List<Series> series = Stream.of(ForkPercentiles.Rank.P50, ForkPercentiles.Rank.P95, ForkPercentiles.Rank.P99)
                .filter(rank -> rank.supportedBy(perceived.samples()))
                .map(rank -> new Series(
                        new SeriesKey(name, rank.metric()),
                        Family.LOAD,
                        Sense.COST,
                        "us/op",
                        List.of(List.of(perceived.level(rank)))))
                .toList();
        return new Subject(name, false, true, conduct, Terms.UNKNOWN, series);
    }
}
