package dev.hitmiss.results.doubt;

import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.Validity;
import dev.hitmiss.results.text.MetricUnit;
import java.util.List;
import java.util.Optional;

/** Whether one look at the clock is cheap beside what is timed by it. */
final class ClockCheck {
    /** Two looks are then a hundredth of the fastest exchange with a server. */
    private static final double MICROS_MAX = 0.1;

    private static final String CLOCK = ".NoOpBenchmark.clock";
    private static final double MICROS_PER_MILLI = 1e3;

    private ClockCheck() {}

    static Optional<Validity> of(List<MicroRow> rows) {
        return rows.stream()
                .filter(row -> row.benchmark().endsWith(CLOCK) && row.threads() == 1)
                .findFirst()
                .flatMap(row -> MicroLevels.median(row.primary()).millis())
                .filter(levels -> levels.count() > 0)
                .map(levels -> of(levels.centre() * MICROS_PER_MILLI));
    }

    private static Validity of(double micros) {
        String found = "Reading the clock costs " + MetricUnit.micros(micros);
        boolean cheap = micros <= MICROS_MAX;
        return new Validity(
                "clock-cost",
                "micros",
                micros,
                MICROS_MAX,
                cheap,
                cheap
                        ? found + "."
                        : found + ", allowed " + MetricUnit.micros(MICROS_MAX)
                                + ": samples of fast operations are too high. See which clock the system uses"
                                + " (/sys/devices/system/clocksource/clocksource0/current_clocksource).");
    }
}
