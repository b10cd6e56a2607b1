package dev.hitmiss.results.selftest;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.evidence.Terms;
import dev.hitmiss.results.gate.Gate;
import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole gate, as the command calls it, on a replayed build. */
final class HitmissJudge {
    private static final Gate.Wish WISH = new Gate.Wish(false, Set.of(), LocalDate.EPOCH);

    private HitmissJudge() {}

    static JudgedBuild judge(ReplayedBuild build) {
        GateReport report = Objects.requireNonNull(
                Gate.judge(
                                evidence("base", build, ReplayedRow::base),
                                evidence("head", build, ReplayedRow::head),
                                GateRules.DEFAULTS,
                                WISH)
                        .gate(),
                "a replayed build can be compared");
        Set<String> alarms = report.benchmarks().stream()
                .filter(entry -> entry.verdict() == Verdict.REGRESSED)
                .map(entry -> entry.key().substring(0, entry.key().length() - SeriesKey.PRIMARY.length() - 1))
                .collect(Collectors.toSet());
        boolean believed = report.checks().stream().allMatch(GateReport.Check::passed);
        boolean suite = believed
                && report.families().stream()
                        .map(GateReport.FamilyPart::shift)
                        .anyMatch(shift -> shift != null && shift.verdict() == Verdict.REGRESSED);
        boolean undecided =
                report.benchmarks().stream().allMatch(entry -> entry.verdict().undecided());
        return new JudgedBuild(alarms, suite, undecided);
    }

    private static Evidence evidence(String source, ReplayedBuild build, Function<ReplayedRow, List<StoredFork>> side) {
        List<Subject> subjects = build.rows().stream()
                .map(row -> new Subject(
                        row.name(),
                        row.control(),
                        true,
                        Terms.UNKNOWN,
                        Terms.UNKNOWN,
                        List.of(series(row, side.apply(row)))))
                .toList();
        return new Evidence(source, Terms.UNKNOWN, Terms.UNKNOWN, 1, subjects, List.of(), List.of());
    }

    private static Series series(ReplayedRow row, List<StoredFork> forks) {
        return new Series(
                new SeriesKey(row.name(), SeriesKey.PRIMARY),
                Family.TIME,
                row.sense(),
                row.unit(),
                List.of(forks.stream().map(StoredFork::level).toList()));
    }
}
