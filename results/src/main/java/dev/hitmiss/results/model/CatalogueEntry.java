package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a benchmark jar knows about the rows of one of its methods and JMH's own file does not say. */
public record CatalogueEntry(
        String benchmark,
        String group,
        @Nullable BenchmarkMode mode,
        @JsonSetter(nulls = Nulls.AS_EMPTY) SortedMap<String, String> params,
        @Nullable CacheOutcome outcome,
        @Nullable Floor floor,
        boolean headline) {
    public CatalogueEntry {
        Require.text("benchmark", benchmark);
        Require.text("group", group);
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
    }

    /** Whether this entry is about that row. */
    public boolean fits(RowKey key) {
        return benchmark.equals(key.benchmark())
                && (mode == null || mode == key.mode())
                && key.params().entrySet().containsAll(params.entrySet());
    }

    /** The row that bounds this one from below; parameters that are not named but that both have must be equal. */
    public record Floor(
            String benchmark,
            @JsonSetter(nulls = Nulls.AS_EMPTY) SortedMap<String, String> params) {
        public Floor {
            Require.text("benchmark", benchmark);
            params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
        }

        /** Whether {@code candidate} can be the floor of {@code row}. */
        public boolean fits(RowKey candidate, RowKey row) {
            Map<String, String> wanted = new TreeMap<>(row.params());
            wanted.keySet().retainAll(candidate.params().keySet());
            wanted.putAll(params);
            return benchmark.equals(candidate.benchmark())
                    && candidate.params().entrySet().containsAll(wanted.entrySet());
        }
    }
}
