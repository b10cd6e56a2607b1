package dev.hitmiss.results.selftest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The forks of one benchmark in one block, dealt without replacement until too few are left. */
final class Deck {
    private final List<StoredFork> forks;
    private final List<Integer> places;
    private int dealt;
    private boolean reused;

    Deck(List<StoredFork> forks, SplittableRandom random) {
        this.forks = forks;
        this.places = new ArrayList<>(IntStream.range(0, forks.size()).boxed().toList());
        shuffle(random);
    }

    /** So many forks, in the order in which they ran. */
    List<StoredFork> deal(int count, SplittableRandom random) {
        if (dealt + count > forks.size()) {
            reused = true;
            dealt = 0;
            shuffle(random);
        }
        List<StoredFork> hand = places.subList(dealt, dealt + count).stream()
                .sorted()
                .map(forks::get)
                .toList();
        dealt += count;
        return hand;
    }

    boolean reused() {
        return reused;
    }

    private void shuffle(SplittableRandom random) {
        for (int last = places.size() - 1; last > 0; last--) {
            Collections.swap(places, last, random.nextInt(last + 1));
        }
    }
}
