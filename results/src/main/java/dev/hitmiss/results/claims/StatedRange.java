package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;

/** A range of latencies that a document states. */
record StatedRange(double least, double most) {
    /** The speed-ups between this slow range and that fast one: the smallest and the largest that any two of their figures make. */
    StatedRange over(StatedRange fast) {
        return new StatedRange(least / fast.most, most / fast.least);
    }

    /** What the document's own latencies make of the range of speed-ups that it claims. */
    record OwnLatencies(Claimed least, Claimed most, StatedRange slow, StatedRange fast) implements Judge {
        @Override
        public List<Finding> findings(RunDocument run) {
            StatedRange made = slow.over(fast);
            String reason = "the document's own ranges make " + Shown.claimed(Quantity.RATIO, made.least) + " to "
                    + Shown.claimed(Quantity.RATIO, made.most);
            return List.of(
                    Finding.computed("the least of the stated speed-ups", least, made.least, reason),
                    Finding.computed("the most of the stated speed-ups", most, made.most, reason));
        }
    }
}
