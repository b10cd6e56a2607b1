package dev.hitmiss.results.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure that does not exist: null in our files, NaN in lists of figures. */
final class Absent {
    private Absent() {}

    static List<Double> toNaN(List<@Nullable Double> figures) {
        return figures.stream()
                .map(figure -> figure == null ? Double.NaN : figure)
                .toList();
    }
}
