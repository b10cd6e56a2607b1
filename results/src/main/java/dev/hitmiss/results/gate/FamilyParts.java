package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.CommonShift;
import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.model.GateReport.Bounds;
import dev.hitmiss.results.model.GateReport.FamilyPart;
import dev.hitmiss.results.model.GateReport.Shift;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.util.List;
import java.util.Locale;

/** Writes the families of a judgement, and what each of them shared, as parts of the report. */
final class FamilyParts {
    private FamilyParts() {}

    static List<FamilyPart> of(Judgement judgement, GateRules rules) {
        return judgement.families().stream()
                .map(family -> new FamilyPart(
                        family.family().text(),
                        family.alpha(),
                        delta(family.family(), rules),
                        family.findings().size(),
                        family.suite()
                                .map(suite -> shift(
                                        family, suite, family.suiteVerdict().orElse(Verdict.INCONCLUSIVE)))
                                .orElse(null)))
                .toList();
    }

    private static double delta(Family family, GateRules rules) {
        return family == Family.ALLOCATION
                ? rules.allocation().delta()
                : rules.usual(family).delta();
    }

    private static Shift shift(FamilyJudgement family, Suite suite, Verdict verdict) {
        CommonShift shift = suite.shift();
        Interval interval = shift.contrast().interval();
        return new Shift(
                Math.exp(shift.centre()),
                new Bounds(Math.exp(interval.low()), Math.exp(interval.high())),
                shift.spread(),
                suite.shared(),
                suite.controls().map(controls -> Math.exp(controls.centre())).orElse(null),
                suite.controls().map(CommonShift::contrasts).orElse(0),
                verdict,
                words(family, suite, verdict));
    }

    private static String words(FamilyJudgement family, Suite suite, Verdict verdict) {
        String moved = percent(suite.shift().centre());
        boolean apart = !suite.shared();
        String controls = suite.controls()
                .map(own -> "the " + own.contrasts() + " controls moved " + percent(own.centre()))
                .orElse("there are too few controls to tell the machine from the code; name at least "
                        + Suite.CONTROLS_MIN + " in gate.yaml");
        String together = apart ? "by different amounts, " + moved + " in the middle" : "together, " + moved;
        if (apart && verdict != Verdict.REGRESSED && verdict != Verdict.IMPROVED) {
            return "nothing can be told: benchmarks moved " + moved
                    + " in the middle, but each by another amount, which is no drift of the machine; " + controls
                    + blindness(family)
                    + "; measure both again, close together, and if they move like this again, it is the code";
        }
        String takenOut = "the two files drifted apart by " + moved + ", which is taken out";
        return switch (verdict) {
            case REGRESSED -> "everything got slower " + together + ", and " + controls + ": it is the code";
            case IMPROVED -> "everything got faster " + together + ", and " + controls + ": it is the code";
            case NO_REGRESSION -> takenOut + "; " + controls + blindness(family);
            default -> takenOut + " but may be a change of everything; " + controls + blindness(family);
        };
    }

    /** What few or noisy controls leave unseen, where that is much. */
    private static String blindness(FamilyJudgement family) {
        return family.suiteDetectable()
                .filter(slowdown -> slowdown > Math.log1p(SelfCheck.CANARY))
                .map(slowdown -> ", which would show a slowdown of everything from " + percent(slowdown) + " on only")
                .orElse("");
    }

    private static String percent(double logarithm) {
        return String.format(Locale.ROOT, "%+.1f %%", Math.expm1(logarithm) * 100);
    }
}
