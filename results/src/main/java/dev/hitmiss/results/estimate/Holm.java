package dev.hitmiss.results.estimate;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's correction for asking many questions at once. */
public final class Holm {
    private Holm() {}

    /** Each probability as large as it has to be to stay below the level that all of them share, in the given order. */
    public static double[] adjust(double[] probabilities) {
        int[] order = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> probabilities[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[probabilities.length];
        double least = 0;
        for (int rank = 0; rank < order.length; rank++) {
            double scaled = probabilities[order[rank]] * (order.length - rank);
            least = Math.max(least, Math.min(1, scaled));
            adjusted[order[rank]] = least;
        }
        return adjusted;
    }
}
