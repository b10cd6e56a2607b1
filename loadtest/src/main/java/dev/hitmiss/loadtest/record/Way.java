package dev.hitmiss.loadtest.record;

import java.util.Comparator;

/**
 * Which request was sent where.
 *
 * @param instance the base URL of who was asked
 */
public record Way(String request, String instance) implements Comparable<Way> {
    private static final Comparator<Way> ORDER =
            Comparator.comparing(Way::request).thenComparing(Way::instance);

    @Override
    public int compareTo(Way other) {
        return ORDER.compare(this, other);
    }
}
