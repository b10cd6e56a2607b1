package dev.hitmiss.results.model;

/**
 * The reads of one second that asked for something that exists.
 *
 * @param second counts from 1
 * @param hits those that a copy answered
 */
public record HitRate(long second, long answers, long hits) {
    public HitRate {
        Require.atLeast("second", 1, second);
        Require.atLeast("answers", 1, answers);
        Require.atLeast("hits", 0, hits);
        Require.that(hits <= answers, "'hits' must be at most 'answers' = " + answers + ", got: " + hits);
    }

    /** From 0 to 1. */
    public double rate() {
        return (double) hits / answers;
    }
}
