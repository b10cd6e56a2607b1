package dev.hitmiss.results.text;

import java.util.Map;
import java.util.Optional;

/**
 * A unit of JMH, and how its figures are shown: times in the unit that keeps them short, rates a second, others as they
 * are. {@code factor} leads to nanoseconds or to operations a second.
 */
public record MetricUnit(Kind kind, double factor, String text) {
    private static final Map<String, Double> NANOS =
            Map.of("ns", 1.0, "us", 1e3, "ms", 1e6, "s", 1e9, "min", 60e9, "hr", 3600e9, "day", 86_400e9);

    /** What a unit measures. */
    public enum Kind {
        TIME,
        RATE,
        OTHER
    }

    public static MetricUnit of(String jmhUnit) {
        if (jmhUnit.endsWith("/op")) {
            Optional<Double> nanos = nanos(jmhUnit.substring(0, jmhUnit.length() - "/op".length()));
            if (nanos.isPresent()) {
                return new MetricUnit(Kind.TIME, nanos.get(), jmhUnit);
            }
        }
        if (jmhUnit.startsWith("ops/")) {
            Optional<Double> nanos = nanos(jmhUnit.substring("ops/".length()));
            if (nanos.isPresent()) {
                return new MetricUnit(Kind.RATE, 1e9 / nanos.get(), jmhUnit);
            }
        }
        return new MetricUnit(Kind.OTHER, 1, jmhUnit);
    }

    /** Whether figures in either can be converted into the other. */
    public boolean measuresAs(MetricUnit other) {
        return kind == other.kind() && (kind != Kind.OTHER || text.equals(other.text));
    }

    /** What a figure in this unit has to be multiplied with to be one in the other. */
    public double in(MetricUnit other) {
        if (!measuresAs(other)) {
            throw new IllegalArgumentException("a figure in " + text + " has none in " + other.text);
        }
        return factor / other.factor;
    }

    public String show(double value) {
        return switch (kind) {
            case TIME -> time(value * factor);
            case RATE -> Figures.measured(value * factor) + " ops/s";
            case OTHER -> Figures.measured(value) + " " + text;
        };
    }

    /** Both ends in one unit. */
    public String show(double low, double high) {
        if (kind != Kind.TIME) {
            return Figures.measured(low * factor) + "–" + show(high);
        }
        TimeScale scale = TimeScale.of(Math.max(Math.abs(low), Math.abs(high)) * factor);
        return Figures.measured(low * factor / scale.nanos()) + "–" + Figures.measured(high * factor / scale.nanos())
                + " " + scale.symbol();
    }

    public static String micros(double micros) {
        return time(micros * 1e3);
    }

    private static String time(double nanos) {
        TimeScale scale = TimeScale.of(Math.abs(nanos));
        return Figures.measured(nanos / scale.nanos()) + " " + scale.symbol();
    }

    /** A unit of time that keeps a figure short. */
    private record TimeScale(double nanos, String symbol) {
        static TimeScale of(double nanos) {
            if (nanos < 1e3) {
                return new TimeScale(1, "ns");
            }
            if (nanos < 1e6) {
                return new TimeScale(1e3, "µs");
            }
            return nanos < 1e9 ? new TimeScale(1e6, "ms") : new TimeScale(1e9, "s");
        }
    }

    private static Optional<Double> nanos(String name) {
        return Optional.ofNullable(NANOS.get(name));
    }
}
