package dev.hitmiss.results.report;

import dev.hitmiss.results.text.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Where a cache keeps its copies, how many, and by whose rules; in the order in which a table has them. */
record CopiesKept(String tiers, int entries, String keeper, String life) implements Comparable<CopiesKept> {
    private static final List<String> PLACES = List.of("REDIS", "LOCAL_OVER_REDIS", "LOCAL");
    private static final String ADAPTIVE = "adaptive";
    private static final String LOCKED_LRU = "locked-lru";
    private static final Comparator<CopiesKept> ORDER = Comparator.<CopiesKept>comparingInt(
                    copies -> PLACES.indexOf(copies.tiers))
            .thenComparing(CopiesKept::tiers)
            .thenComparing(copies -> copies.keeper.equals(LOCKED_LRU))
            .thenComparing(CopiesKept::entries)
            .thenComparing(CopiesKept::keeper)
            .thenComparing(copies -> copies.life.equals(ADAPTIVE))
            .thenComparing(CopiesKept::life);

    static CopiesKept of(Map<String, String> labels) {
        return new CopiesKept(
                labels.getOrDefault("tiers", ""),
                Integer.parseInt(labels.getOrDefault("entries", "0")),
                labels.getOrDefault("keeper", ""),
                labels.getOrDefault("life", ""));
    }

    String text() {
        String where = switch (tiers) {
            case "REDIS" -> "in Redis";
            case "LOCAL" -> Figures.count(entries) + " in memory";
            case "LOCAL_OVER_REDIS" -> Figures.count(entries) + " in memory, and a day in Redis";
            default -> tiers;
        };
        return where
                + (keeper.equals(LOCKED_LRU) ? ", the seed's LRU" : "")
                + (life.equals(ADAPTIVE) ? ", lives that grow with reads" : "");
    }

    @Override
    public int compareTo(CopiesKept other) {
        return ORDER.compare(this, other);
    }
}
