package dev.hitmiss.results.rules;

import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.SeriesKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How strict the gate is, with what exceptions. Shares are fractions of 1. A pattern is found in a series' whole key,
 * {@code benchmark|mode|threads|params|metric}.
 *
 * @param alpha the risk of a false alarm in a whole build
 * @param time what holds for primary figures
 * @param percentile what holds for percentiles
 * @param percentiles which of them are judged, such as {@code p99}
 * @param allocation what holds for allocated bytes
 * @param drift how far two files may drift apart by themselves where too few benchmarks tell
 * @param overrides other limits; the last that fits holds
 */
public record GateRules(
        double alpha,
        Limits time,
        Limits percentile,
        List<String> percentiles,
        AllocationLimits allocation,
        double drift,
        List<LimitsFor> overrides,
        List<Ignored> ignored,
        List<Budget> budgets,
        List<Pattern> required,
        List<Pattern> controls) {
    public static final GateRules DEFAULTS = new GateRules(
            0.01,
            new Limits(0.05, 0.01),
            new Limits(0.10, 0.01),
            List.of("p99"),
            new AllocationLimits(0.01, 16),
            0.02,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public GateRules {
        if (!(alpha > 0 && alpha < 0.5)) {
            throw new IllegalArgumentException("'alpha' must be above 0 and below 0.5, got: " + alpha);
        }
        if (!(drift >= 0 && drift < 1)) {
            throw new IllegalArgumentException("'drift' must be from 0 to below 1, got: " + drift);
        }
        percentiles = List.copyOf(percentiles);
        overrides = List.copyOf(overrides);
        ignored = List.copyOf(ignored);
        budgets = List.copyOf(budgets);
        required = List.copyOf(required);
        controls = List.copyOf(controls);
    }

    public GateRules withAlpha(double other) {
        return new GateRules(
                other,
                time,
                percentile,
                percentiles,
                allocation,
                drift,
                overrides,
                ignored,
                budgets,
                required,
                controls);
    }

    public boolean isControl(String subject) {
        return controls.stream().anyMatch(control -> control.matcher(subject).find());
    }

    /** What holds for a family where nothing else is said. */
    public Limits usual(Family family) {
        return family == Family.PERCENTILE || family == Family.LOAD ? percentile : time;
    }

    public Limits limits(SeriesKey key, Family family) {
        Limits usual = usual(family);
        return new Limits(
                last(key, LimitsFor::delta).orElse(usual.delta()),
                last(key, LimitsFor::tau).orElse(usual.tau()));
    }

    public double allocationDelta(SeriesKey key) {
        return last(key, LimitsFor::allocationDelta).orElse(allocation.delta());
    }

    private Optional<Double> last(SeriesKey key, Function<LimitsFor, Optional<Double>> limit) {
        return overrides.stream()
                .filter(override -> override.match().matcher(key.text()).find())
                .map(limit)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }

    /**
     * What a slowdown is held against.
     *
     * @param delta from here on a slowdown is worth failing a build for
     * @param tau so much is not worth asking about
     */
    public record Limits(double delta, double tau) {
        public Limits {
            if (!(tau >= 0 && tau < delta && delta < 10)) {
                throw new IllegalArgumentException(
                        "'tau' must be at least 0, below 'delta', and 'delta' below 1000 %, got: tau " + tau
                                + ", delta " + delta);
            }
        }
    }

    /**
     * What more allocation is held against: a share of the baseline's, and never less than some bytes.
     *
     * @param bytes an operation
     */
    public record AllocationLimits(double delta, double bytes) {
        public AllocationLimits {
            if (!(delta >= 0 && bytes >= 0)) {
                throw new IllegalArgumentException(
                        "'delta' and 'bytes' must be at least 0, got: " + delta + " and " + bytes);
            }
        }
    }

    /** Other limits for some series, each where it is given. */
    public record LimitsFor(
            Pattern match, Optional<Double> delta, Optional<Double> tau, Optional<Double> allocationDelta) {}

    /** Series that are not judged until a day. */
    public record Ignored(Pattern match, String reason, LocalDate until) {}

    /**
     * What a level may be at most, or a rate at least, whatever the baseline was.
     *
     * @param limit in {@code unit}
     * @param unit as in JMH's files, such as {@code us/op}
     */
    public record Budget(Pattern match, double limit, String unit) {}
}
