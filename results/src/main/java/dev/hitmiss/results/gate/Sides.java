package dev.hitmiss.results.gate;

import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.SeriesKey;
import java.util.Optional;

/** One series as either side has it; at least one of them does. */
record Sides(SeriesKey key, boolean control, Optional<Series> base, Optional<Series> head) {

    Family family() {
        return base.or(() -> head).orElseThrow().family();
    }
}
