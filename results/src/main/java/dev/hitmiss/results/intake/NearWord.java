package dev.hitmiss.results.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

/** The one of the known words that a wrong one was most likely meant to be. */
final class NearWord {
    private final String wanted;

    private NearWord(String wanted) {
        this.wanted = wanted;
    }

    static String to(String given, Collection<String> known) {
        NearWord word = new NearWord(given.toLowerCase(Locale.ROOT));
        return known.stream().min(Comparator.comparingInt(word::distance)).orElseThrow();
    }

    /** Letters to insert, delete, change, or swap with their neighbour. */
    private int distance(String candidate) {
        String other = candidate.toLowerCase(Locale.ROOT);
        int[] twoBefore = new int[0];
        int[] before = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= wanted.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = wanted.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(before[j - 1] + change, 1 + Math.min(before[j], row[j - 1]));
                if (i > 1 && j > 1 && swapped(other, i, j)) {
                    row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
                }
            }
            twoBefore = before;
            before = row;
        }
        return before[other.length()];
    }

    private boolean swapped(String other, int i, int j) {
        return wanted.charAt(i - 1) == other.charAt(j - 2) && wanted.charAt(i - 2) == other.charAt(j - 1);
    }
}
