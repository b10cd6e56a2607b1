package dev.hitmiss.results.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was true while something was measured, by name; what is not known is not in it. */
public record Terms(SortedMap<String, String> values) {
    public static final Terms UNKNOWN = new Terms(new TreeMap<>());

    public Terms {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Terms of(Map<String, String> values) {
        return new Terms(new TreeMap<>(values));
    }

    /** One thing that two know differently. */
    public record Mismatch(String name, String base, String head) {}

    /** What both know and know differently; what only one of them knows is none. */
    public List<Mismatch> mismatches(Terms head) {
        List<Mismatch> found = new ArrayList<>();
        values.forEach((name, value) -> {
            String other = head.values.get(name);
            if (other != null && !other.equals(value)) {
                found.add(new Mismatch(name, value, other));
            }
        });
        return found;
    }
}
