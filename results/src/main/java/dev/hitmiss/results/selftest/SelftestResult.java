package dev.hitmiss.results.selftest;

import dev.hitmiss.results.estimate.Proportion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often the gate, and what is used in its place, raised alarms on stored forks.
 *
 * @param builds of each replay
 * @param benchmarks of each build
 * @param forks of each side of a benchmark
 * @param poolBlocks how many blocks of time the forks are from
 * @param poolBenchmarks how many benchmarks they are of
 * @param poolForks how many they are
 * @param notes what a reader has to know, a sentence each
 */
public record SelftestResult(
        long seed,
        int builds,
        int benchmarks,
        int forks,
        int poolBlocks,
        int poolBenchmarks,
        int poolForks,
        List<Replay> replays,
        List<PowerPoint> curve,
        List<String> notes) {
    public SelftestResult {
        replays = List.copyOf(replays);
        curve = List.copyOf(curve);
        notes = List.copyOf(notes);
    }

    /**
     * Many builds of one kind.
     *
     * @param name of the kind, such as {@code two-blocks/nothing}
     * @param blockPairs how many different pairs of blocks they were drawn from
     */
    public record Replay(String name, String blocks, String altered, int blockPairs, List<Judged> judged) {
        public Replay {
            judged = List.copyOf(judged);
        }
    }

    /**
     * What one judge said of them.
     *
     * @param falseBuilds builds with an alarm about what was not altered
     * @param falseBenchmarks such alarms, of all benchmarks that were not altered
     * @param suite builds of which everything was called slower
     * @param undecided builds of which nothing was said
     * @param named builds whose altered benchmark was named; null where none was altered
     * @param namedAlone the same, and no other
     */
    public record Judged(
            String judge,
            Rate falseBuilds,
            Rate falseBenchmarks,
            Rate suite,
            Rate undecided,
            @Nullable Rate named,
            @Nullable Rate namedAlone) {}

    /**
     * How often one of several promoted benchmarks would be found by pairs of forks.
     *
     * @param deviation of the difference of a pair, as a share
     * @param effect the slowdown of one benchmark, as a share; 0 for none
     * @param named builds whose slower benchmark was named
     * @param falseBuilds builds with an alarm about another
     */
    public record PowerPoint(double deviation, int pairs, double effect, Rate named, Rate falseBuilds) {}

    /** How often, and between what bounds of 95 % to one side each, were the builds independent. */
    public record Rate(int hits, int tries, double share, double lowerBound, double upperBound) {
        static Rate of(int hits, int tries) {
            Proportion proportion = new Proportion(hits, tries);
            return new Rate(hits, tries, proportion.share(), proportion.lowerBound(), proportion.upperBound());
        }
    }
}
