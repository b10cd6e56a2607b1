package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.text.Figures;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A figure by the exponent of Zipf's law, from which on a promise begins to hold. */
record SkewCurve(SortedMap<Double, Double> figures) {
    SkewCurve {
        figures = new TreeMap<>(figures);
    }

    /** Each exponent with its figure. */
    String text(Quantity unit) {
        return figures.entrySet().stream()
                .map(point -> "%s at %s".formatted(Shown.measured(unit, point.getValue()), Figures.set(point.getKey())))
                .collect(Collectors.joining(", "));
    }

    /** Between the last exponent that does not keep the promise and the first that does, on a straight line. */
    String holdsFrom(Claimed claimed) {
        double limit = claimed.limit();
        Double failsAt = null;
        for (Map.Entry<Double, Double> point : figures.entrySet()) {
            if (claimed.isBetter(limit, point.getValue())) {
                failsAt = point.getKey();
            }
        }
        String range = "from " + Figures.set(figures.firstKey()) + " to " + Figures.set(figures.lastKey());
        if (failsAt == null) {
            return "it holds at every exponent " + range;
        }
        if (failsAt.equals(figures.lastKey())) {
            boolean everywhere = figures.values().stream().allMatch(figure -> claimed.isBetter(limit, figure));
            return everywhere
                    ? "it holds at no exponent " + range
                    : "it does not hold at an exponent of " + Figures.set(failsAt);
        }
        double fails = figures.getOrDefault(failsAt, limit);
        double holdsAt = figures.tailMap(Math.nextUp(failsAt)).firstKey();
        double holds = figures.getOrDefault(holdsAt, limit);
        double exponent = failsAt + (holdsAt - failsAt) * (limit - fails) / (holds - fails);
        return "it begins to hold at an exponent of about " + Figures.measured(exponent);
    }
}
