package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;

/** What reads cost with a cache and without, from prices that are given: what one read of either server costs. */
record ReadPrices(double database, double cache) {
    /** How many times as much reads cost without a cache, which answers this share of them. */
    double timesCheaper(double hitRate) {
        return database / ((1 - hitRate) * database + hitRate * cache);
    }

    /** What the document's own prices make of its own claim. */
    record OwnPrices(Claimed claimed, ReadPrices prices, double hitRate) implements Judge {
        @Override
        public List<Finding> findings(RunDocument run) {
            double times = prices.timesCheaper(hitRate);
            return List.of(Finding.computed(
                    "price of reads without a cache ÷ with one",
                    claimed,
                    times,
                    "the document's own prices make " + Shown.measured(Quantity.RATIO, times)
                            + ": what Redis costs was left out of " + claimed.text()));
        }
    }
}
