package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Sample;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.util.List;
import java.util.Optional;

/** Puts two sides on the scale on which they are judged, or says what is in the way. */
final class TrialMaker {
    /** Below this the null control, which halves the baseline's forks, could not tell how much they differ. */
    static final int FORKS_MIN = 6;

    /** From here on the runs of a baseline are the replicates. */
    static final int RUNS_MIN = 5;

    private final GateRules rules;
    private final int baseRuns;

    TrialMaker(GateRules rules, int baseRuns) {
        this.rules = rules;
        this.baseRuns = baseRuns;
    }

    /** For two sides that are both there. */
    Optional<Obstacle> obstacle(Sides sides) {
        Series base = sides.base().orElseThrow();
        Series head = sides.head().orElseThrow();
        if (head.levels().stream().noneMatch(level -> hasScale(head, level))) {
            return Optional.of(new Obstacle(
                    Verdict.MISSING,
                    "has no figure in any of " + forks(head.levels().size()) + " of the candidate"));
        }
        return obstacle("the baseline", base)
                .or(() -> obstacle("the candidate", head))
                .or(() -> tooFew(base, head));
    }

    private Optional<Obstacle> obstacle(String side, Series series) {
        long without = series.levels().stream()
                .filter(level -> !hasScale(series, level))
                .count();
        if (without > 0) {
            return insufficient(without + " of " + forks(series.levels().size()) + " of " + side
                    + " have no figure above 0; run the benchmark by itself and see why");
        }
        boolean constant = series.family() != Family.ALLOCATION
                && replicates(series).size() > 1
                && replicates(series).constant();
        return constant
                ? insufficient("all " + forks(series.levels().size()) + " of " + side
                        + " have the same figure: it is rounded too coarsely to be compared, or it was copied")
                : Optional.empty();
    }

    private Optional<Obstacle> tooFew(Series base, Series head) {
        if (byRuns(base)) {
            int needed = base.runs().stream().mapToInt(List::size).min().orElseThrow();
            boolean enough = head.runs().stream().allMatch(run -> run.size() >= needed);
            return enough
                    ? Optional.empty()
                    : insufficient("a run of the candidate has fewer forks than those of the baseline, " + needed);
        }
        if (base.family() == Family.LOAD) {
            return insufficient("a load run is one replicate, and the baseline has " + baseRuns + " of at least "
                    + RUNS_MIN + "; save more runs as the baseline");
        }
        int inBase = base.levels().size();
        int inHead = head.levels().size();
        return Math.min(inBase, inHead) >= FORKS_MIN
                ? Optional.empty()
                : insufficient("needs " + FORKS_MIN + " forks a side, got " + inBase + " and " + inHead);
    }

    private static Optional<Obstacle> insufficient(String text) {
        return Optional.of(new Obstacle(Verdict.INSUFFICIENT, text));
    }

    private static String forks(int count) {
        return count + (count == 1 ? " fork" : " forks");
    }

    /** For two sides without an obstacle. */
    Trial trial(Sides sides) {
        Series base = sides.base().orElseThrow();
        Series head = sides.head().orElseThrow();
        return new Trial(
                sides.key(),
                base.family(),
                sides.control(),
                byRuns(base) ? Design.RUNS : Design.FORKS,
                thresholds(sides, base),
                byRuns(base) ? runs(base) : forks(base),
                byRuns(base) ? runs(head) : forks(head));
    }

    private boolean byRuns(Series base) {
        return base.runs().size() >= RUNS_MIN;
    }

    private Sample replicates(Series series) {
        return baseRuns >= RUNS_MIN ? runs(series) : forks(series);
    }

    private static Sample forks(Series series) {
        return Sample.of(series.levels().stream().mapToDouble(level -> scaled(series, level)));
    }

    private static Sample runs(Series series) {
        return Sample.of(series.runs().stream()
                .mapToDouble(run -> Sample.of(run.stream().mapToDouble(level -> scaled(series, level)))
                        .mean()));
    }

    private static double scaled(Series series, double level) {
        return series.family() == Family.ALLOCATION ? level : series.sense().sign() * Math.log(level);
    }

    private static boolean hasScale(Series series, double level) {
        return Double.isFinite(level) && (series.family() == Family.ALLOCATION ? level >= 0 : level > 0);
    }

    private Thresholds thresholds(Sides sides, Series base) {
        if (base.family() == Family.ALLOCATION) {
            double share = rules.allocationDelta(sides.key()) * forks(base).mean();
            return new Thresholds(Math.max(share, rules.allocation().bytes()), 0);
        }
        return Thresholds.of(rules.limits(sides.key(), base.family()));
    }
}
