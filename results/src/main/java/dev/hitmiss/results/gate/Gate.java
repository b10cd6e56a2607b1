package dev.hitmiss.results.gate;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.GateReport.BudgetEntry;
import dev.hitmiss.results.model.GateReport.BudgetEntry.Kept;
import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges one build: is the candidate slower than the baseline? */
public final class Gate {
    private Gate() {}

    /**
     * How one call of the gate was wished.
     *
     * @param strict whether what cannot be told fails the build
     * @param accepted differences of the environment that are accepted, by name
     * @param today what the ends of exceptions are held against
     */
    public record Wish(boolean strict, Set<String> accepted, LocalDate today) {
        public Wish {
            accepted = Set.copyOf(accepted);
        }

        /** As of this day, in UTC. */
        public static Wish ofToday(boolean strict, Set<String> accepted) {
            return new Wish(strict, accepted, LocalDate.now(ZoneOffset.UTC));
        }
    }

    /** The verdict over the whole build; it has no report where the two may not be compared. */
    public static RunVerdict judge(Evidence base, Evidence head, GateRules rules, Wish wish) {
        Admission admission = Admission.of(base, head, wish.accepted());
        if (!admission.problems().isEmpty()) {
            return new RunVerdict(
                    RunVerdict.SCHEMA_VERSION,
                    ExitCode.NOT_READY.code(),
                    ExitCode.NOT_READY.meaning(),
                    admission.problems(),
                    null);
        }
        Exceptions exceptions = new Exceptions(rules.ignored(), wish.today());
        Trials trials = Trials.of(base, head, rules, exceptions);
        SelfCheck selfCheck = SelfCheck.of(trials.judged(), rules);
        Judgement judgement = Judgement.of(trials.judged(), rules);
        Optional<String> distrust = selfCheck.distrust();
        List<Entry> entries =
                new Entries(trials.sides().stream()).of(judgement.findings(), trials.unjudged(), distrust);
        List<BudgetEntry> budgets = Budgets.of(head, rules);
        Required required = Required.of(head, rules);
        List<String> notes = new ArrayList<>(admission.notes());
        notes.addAll(exceptions.notes());
        notes.addAll(IdleRules.notes(base, head, rules));
        notes.addAll(selfCheck.notes());
        if (!base.knowsItsMachine() || !head.knowsItsMachine()) {
            notes.add(
                    "A plain file of JMH does not say on which machine it was measured: whether both are of one machine is"
                            + " not known.");
        }
        GateReport report = new GateReport(
                base.source(),
                head.source(),
                base.knowsItsMachine() && head.knowsItsMachine(),
                admission.accepted(),
                rules.alpha(),
                selfCheck.checks(),
                FamilyParts.of(judgement, rules),
                entries,
                budgets,
                notes);
        List<String> problems = new ArrayList<>(base.gaps());
        problems.addAll(head.gaps());
        problems.addAll(required.missing());
        return verdict(report, problems, wish.strict(), distrust.isEmpty() && judgement.suiteRegressed());
    }

    private static RunVerdict verdict(
            GateReport report, List<String> problems, boolean strict, boolean suiteRegressed) {
        Set<ExitCode> held = EnumSet.of(ExitCode.OK);
        if (!problems.isEmpty()
                || has(report, Verdict.MISSING)
                || report.budgets().stream().anyMatch(it -> it.level() == null)) {
            held.add(ExitCode.INCOMPLETE);
        }
        if (suiteRegressed || has(report, Verdict.REGRESSED) || budget(report, Kept.BROKEN)) {
            held.add(ExitCode.REGRESSION);
        }
        boolean undecided =
                report.benchmarks().stream().anyMatch(it -> it.verdict().undecided())
                        || report.families().stream()
                                .anyMatch(it -> it.shift() != null
                                        && it.shift().verdict().undecided())
                        || budget(report, Kept.UNDECIDED)
                        || report.benchmarks().stream()
                                .allMatch(it -> it.verdict() == Verdict.IGNORED || it.verdict() == Verdict.NEW);
        if (strict && undecided) {
            held.add(ExitCode.UNDECIDED);
        }
        ExitCode code = ExitCode.firstOf(held);
        return new RunVerdict(RunVerdict.SCHEMA_VERSION, code.code(), code.meaning(), problems, report);
    }

    private static boolean has(GateReport report, Verdict verdict) {
        return report.benchmarks().stream().anyMatch(entry -> entry.verdict() == verdict);
    }

    private static boolean budget(GateReport report, Kept kept) {
        return Stream.ofNullable(report.budgets()).flatMap(List::stream).anyMatch(entry -> entry.kept() == kept);
    }
}
