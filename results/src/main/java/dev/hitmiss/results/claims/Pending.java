package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;

/** A part of a claim that no figure of a run decides so far. */
record Pending(String figure, Claimed claimed, Obstacle obstacle) implements Judge {
    /** Why not, and what would. */
    enum Obstacle {
        LOAD_NOT_READ("hitmiss does not judge it yet, though its load part counts what it is about"),
        NO_ROW("no benchmark measures it yet"),
        NO_EXPERIMENT("no experiment measures it yet");

        private final String reason;

        Obstacle(String reason) {
            this.reason = reason;
        }
    }

    static Pending of(String figure, String claimed, Quantity unit, Obstacle obstacle) {
        return new Pending(figure, Claimed.words(claimed, unit), obstacle);
    }

    @Override
    public List<Finding> findings(RunDocument run) {
        return List.of(Finding.undecided(figure, claimed, null, obstacle.reason));
    }
}
