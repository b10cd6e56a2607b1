package dev.hitmiss.results.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How JMH makes one score of a metric's values. Its JSON does not say, so it is inferred. */
enum Aggregation {
    MEAN {
        @Override
        double score(Scores scores) {
            return scores.mean();
        }
    },
    SUM {
        @Override
        double score(Scores scores) {
            return scores.sum();
        }
    },
    MAX {
        @Override
        double score(Scores scores) {
            return scores.max();
        }
    },
    MIN {
        @Override
        double score(Scores scores) {
            return scores.min();
        }
    };

    /** The units of what JMH adds up: collections, their time, and counted events. */
    private static final Set<String> SUMMED_UNITS = Set.of("counts", "ms", "#");

    private static final double TOLERANCE = 1e-9;

    abstract double score(Scores scores);

    /** What a part wrote as the score and its error, beside the scores over the part's own values. */
    record Clue(double score, double scoreError, Scores scores) {}

    /** The one that explains the scores of all parts; where several do (one iteration), the unit decides. */
    static Aggregation infer(String unit, List<Clue> clues) {
        Set<Aggregation> possible = EnumSet.allOf(Aggregation.class);
        for (Clue clue : clues) {
            possible.removeIf(candidate -> !candidate.explains(clue));
        }
        boolean undecided = possible.isEmpty() || (possible.contains(SUM) && possible.contains(MEAN));
        if (undecided) {
            return SUMMED_UNITS.contains(unit) ? SUM : MEAN;
        }
        return possible.iterator().next();
    }

    private boolean explains(Clue clue) {
        double expected = score(clue.scores());
        boolean sameScore = Double.compare(expected, clue.score()) == 0
                || Math.abs(expected - clue.score()) <= TOLERANCE * Math.abs(expected);
        boolean hasError = !Double.isNaN(clue.scoreError());
        boolean wantsError = this == MEAN && !Double.isNaN(clue.scores().meanError());
        return sameScore && hasError == wantsError;
    }
}
