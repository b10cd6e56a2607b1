package dev.hitmiss.results.intake;

import dev.hitmiss.results.evidence.Sense;
import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.RowKey;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A unit, and which way a figure in it gets worse. A primary unit that does not fit its mode is an error, since it does not tell. */
record FigureUnit(String text, Sense sense) {
    /** The unit of allocation. */
    static final String BYTES = "B/op";

    private static final List<String> TIMES = List.of("ns", "us", "ms", "s", "min", "hr", "day");

    static FigureUnit ofPrimary(RowKey key, String unit) {
        boolean rate = key.mode() == BenchmarkMode.THROUGHPUT;
        String text = spelled(unit);
        if (TIMES.stream().noneMatch(time -> named(rate, time).equals(text))) {
            throw new IllegalArgumentException("the unit of " + key + " is '" + unit + "', allowed in mode '"
                    + key.mode().text() + "': "
                    + TIMES.stream().map(time -> named(rate, time)).collect(Collectors.joining(", ")));
        }
        return new FigureUnit(text, rate ? Sense.RATE : Sense.COST);
    }

    /** Every unit that a figure may have. */
    static List<String> all() {
        return Stream.concat(
                        Stream.of(false, true).flatMap(rate -> TIMES.stream().map(time -> named(rate, time))),
                        Stream.of(BYTES))
                .toList();
    }

    /** With microseconds spelled as JMH spells them. */
    static String spelled(String unit) {
        return unit.replace("\u00b5s", "us").replace("\u03bcs", "us");
    }

    private static String named(boolean rate, String time) {
        return rate ? "ops/" + time : time + "/op";
    }
}
