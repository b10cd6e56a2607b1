package dev.hitmiss.loadtest;

import dev.hitmiss.loadtest.story.Stories;
import java.util.List;
import java.util.Locale;

/** Simulations that are run together. */
enum Selection {
    /** Every one. */
    ALL,
    /** What a run has that is not about load alone. */
    SHORT,
    /** What may be aimed at a service that is not ours without another word. */
    HARMLESS;

    List<Stories> stories() {
        return switch (this) {
            case ALL -> List.of(Stories.values());
            case SHORT -> List.of(Stories.MIXED_DAY, Stories.COLD_START, Stories.WARM_START);
            case HARMLESS -> Stories.harmless();
        };
    }

    /** As it is typed. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
