package dev.hitmiss.loadtest.keys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Things in exact shares: each has so many places in a cycle, in an order that is drawn once, and cycle follows cycle. A pure
 * function of seed and step. Immutable.
 */
public final class Cycle<T> {
    private final List<Place<T>> places = new ArrayList<>();

    /** Something and how many places it has. */
    public record Share<T>(int places, T what) {}

    /**
     * Whose turn it is.
     *
     * @param step how many turns it had before
     */
    public record Turn<T>(T what, long step) {}

    private record Place<T>(T what, int before, int inCycle) {}

    public Cycle(List<Share<T>> shares, long seed) {
        List<Share<T>> inTurn = new ArrayList<>();
        shares.forEach(share -> {
            for (int place = 0; place < share.places(); place++) {
                inTurn.add(share);
            }
        });
        Scramble order = new Scramble(inTurn.size(), seed);
        Map<T, Integer> seen = new HashMap<>();
        for (int place = 0; place < inTurn.size(); place++) {
            Share<T> share = inTurn.get((int) order.at(place));
            int before = seen.merge(share.what(), 1, Integer::sum) - 1;
            places.add(new Place<>(share.what(), before, share.places()));
        }
    }

    public Turn<T> at(long step) {
        Place<T> place = places.get((int) (step % places.size()));
        return new Turn<>(place.what(), step / places.size() * place.inCycle() + place.before());
    }
}
