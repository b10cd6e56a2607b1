package dev.hitmiss.results.intake;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.Fingerprint;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.PlannedRow;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunStatus;
import dev.hitmiss.results.model.Validity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evidence from one run of ours. */
final class RunEvidence {
    /** The group of the rows that measure no code of ours. */
    private static final String FLOOR = "floor";

    private final RunDocument run;
    private final Set<RowKey> floors;

    private RunEvidence(RunDocument run) {
        this.run = run;
        this.floors = run.micro().stream()
                .map(MicroRow::floor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** @throws IllegalArgumentException if the unit of a row does not tell which way it gets worse */
    static Evidence of(RunDocument run, String source, LoadLogs logs) {
        RunEvidence micro = new RunEvidence(run);
        LoadEvidence load = LoadEvidence.of(run, logs);
        Fingerprint fingerprint = run.meta().fingerprint();
        return new Evidence(
                source,
                MachineTerms.hard(fingerprint.hard()),
                MachineTerms.soft(fingerprint.soft()),
                1,
                Stream.concat(micro.subjects(), load.subjects().stream())
                        .sorted(Comparator.comparing(Subject::name))
                        .toList(),
                micro.doubts(),
                Stream.concat(micro.gaps(), load.gaps().stream()).toList());
    }

    private Stream<Subject> subjects() {
        return run.micro().stream().map(row -> measured(row).subject());
    }

    private MeasuredRow measured(MicroRow row) {
        return new MeasuredRow(
                row.key(),
                FLOOR.equals(row.group()) || floors.contains(row.key()),
                true,
                RowTerms.conduct(row.settings()),
                RowTerms.jvm(row.jvm()),
                ForkFigures.of(row.primary()),
                allocation(row));
    }

    private static Optional<ForkFigures> allocation(MicroRow row) {
        return row.secondary().stream()
                .filter(metric -> metric.metric().equals(MeasuredRow.ALLOCATION))
                .filter(metric -> metric.forkCount() > 0)
                .map(ForkFigures::of)
                .findFirst();
    }

    private List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        run.validity().stream()
                .filter(check -> !check.passed())
                .map(Validity::text)
                .forEach(doubts::add);
        if (run.meta().budget() == Budget.SMOKE) {
            doubts.add("The budget was smoke, and no figure of a smoke run is believed;"
                    + " measure with -Dbench.budget=quick or full.");
        }
        return doubts;
    }

    private Stream<String> gaps() {
        Set<RowKey> measured = run.micro().stream().map(MicroRow::key).collect(Collectors.toSet());
        List<PlannedRow> planned = run.meta().plan().rows();
        Stream<String> forks = planned.stream()
                .filter(row -> !row.done())
                .map(row -> row.key() + " has " + row.forksDone() + " of " + row.forksPlanned() + " planned forks.");
        Stream<String> rows = planned.stream()
                .filter(row -> row.done() && !measured.contains(row.key()))
                .map(row -> row.key() + " was planned and is not there.");
        List<String> gaps = Stream.concat(forks, rows).toList();
        boolean unfinished = run.meta().status() == RunStatus.INCOMPLETE;
        return unfinished && gaps.isEmpty() ? Stream.of("The run was not finished.") : gaps.stream();
    }
}
