package dev.hitmiss.results.claims;

import dev.hitmiss.results.estimate.ForkLevels;
import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.MicroRow;
import java.util.Optional;

/** Which level of its latencies a fork stands for. */
enum Level {
    P50("p50"),
    P95("p95"),
    P99("p99"),
    MEAN("mean");

    private final String text;

    Level(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** None where a fork has too few samples, or these are no times. */
    Optional<MicroLevels> of(MicroRow row) {
        Optional<MicroLevels> levels = switch (this) {
            case P50 -> Optional.of(MicroLevels.median(row.primary()));
            case P95 -> MicroLevels.percentile(row.primary(), 0.95);
            case P99 -> MicroLevels.percentile(row.primary(), 0.99);
            case MEAN -> Optional.of(MicroLevels.mean(row.primary()));
        };
        return levels.filter(it -> it.forks().count() > 0 && it.millis().isPresent());
    }

    Optional<ForkLevels> millis(MicroRow row) {
        return of(row).flatMap(MicroLevels::millis);
    }

    /** Why there is none. */
    String missing() {
        String needed = this == P50
                ? "which takes " + MicroLevels.SAMPLES_OF_A_MEDIAN
                : "beyond which " + MicroLevels.SAMPLES_BEYOND + " must lie";
        return "too few samples a fork for " + text + ", " + needed + " (measure longer: -Dbench.jmhArgs='-i 50')";
    }
}
