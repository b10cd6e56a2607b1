package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gate found, part of verdict.json. A ratio says how many times the baseline's cost the candidate's is, for rates as
 * well: above 1 is worse.
 *
 * @param machineKnown whether both files say on which machine they were measured
 * @param accepted differences of the environment that were accepted by name
 * @param alpha the risk of a false alarm in the whole build
 * @param checks what the gate tried on itself with the baseline's own forks
 * @param families one for each that was judged
 * @param benchmarks the most urgent first
 * @param notes what a reader has to know, a sentence each
 */
public record GateReport(
        String baseline,
        String candidate,
        boolean machineKnown,
        List<String> accepted,
        double alpha,
        List<Check> checks,
        List<FamilyPart> families,
        List<Entry> benchmarks,
        List<BudgetEntry> budgets,
        List<String> notes) {
    public GateReport {
        accepted = List.copyOf(accepted);
        checks = List.copyOf(checks);
        families = List.copyOf(families);
        benchmarks = List.copyOf(benchmarks);
        budgets = List.copyOf(budgets);
        notes = List.copyOf(notes);
        Require.unique("benchmarks", benchmarks, Entry::key);
    }

    /** Whether the gate would be quiet where it should be, and could fail where it should. */
    public record Check(String name, boolean passed, String text) {
        public Check {
            Require.identifier("name", name);
            Require.text("text", text);
        }
    }

    /**
     * The series that share one part of the risk.
     *
     * @param alpha this family's part
     * @param delta from so large a share on, a slowdown fails the build, where no other limit is set for its series
     * @param judged how many series were judged
     * @param shift what all of them share, taken out of each; null where too few could
     */
    public record FamilyPart(
            String family,
            double alpha,
            double delta,
            int judged,
            @Nullable Shift shift) {
        public FamilyPart {
            Require.identifier("family", family);
            Require.atLeast("judged", 0L, judged);
        }
    }

    /**
     * A drift between the two files.
     *
     * @param spread how many times farther the series scatter around it than their forks explain; 1 at least
     * @param shared false if they scatter so far that this is no drift
     * @param controlsRatio the same of the controls; null where there are too few
     * @param verdict whether everything together got worse than the controls did
     */
    public record Shift(
            double ratio,
            Bounds interval,
            double spread,
            boolean shared,
            @Nullable Double controlsRatio,
            int controls,
            Verdict verdict,
            String words) {}

    /** A two-sided 95 % interval of a ratio. */
    public record Bounds(double low, double high) {}

    /**
     * One series.
     *
     * @param key {@code benchmark|mode|threads|params|metric}
     * @param unit of the levels
     * @param baseLevel centre of the baseline's forks
     * @param excludedAbove a slowdown of more than this share is excluded with 95 %
     * @param mde the smallest slowdown, as a share, that would be found with a probability of 80 %
     * @param p before, and {@code pAdjusted} after correcting for all questions of the family
     */
    public record Entry(
            String key,
            String family,
            Verdict verdict,
            String words,
            @Nullable String unit,
            @Nullable Double baseLevel,
            @Nullable Double candidateLevel,
            int baseForks,
            int candidateForks,
            @Nullable Double ratio,
            @Nullable Bounds interval,
            @Nullable Double p,
            @Nullable Double pAdjusted,
            @Nullable Double excludedAbove,
            @Nullable Double mde) {
        public Entry {
            Require.text("key", key);
            Require.identifier("family", family);
            Require.text("words", words);
        }
    }

    /** An absolute budget and whether the candidate keeps it. */
    public record BudgetEntry(
            String key,
            String limit,
            @Nullable Double level,
            @Nullable Bounds interval,
            Kept kept,
            String words) {
        /** Whether a budget is kept. */
        public enum Kept {
            KEPT("kept"),
            BROKEN("broken"),
            UNDECIDED("undecided");

            private final String text;

            Kept(String text) {
                this.text = text;
            }

            /** The name in files. */
            @JsonValue
            public String text() {
                return text;
            }
        }
    }
}
