package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** One JMH row: its key, what the catalogue knows about it, and its values fork by fork. */
@JsonPropertyOrder({"key", "benchmark", "mode", "threads", "params"})
public record MicroRow(
        RowKey key,
        @Nullable String group,
        boolean headline,
        @Nullable CacheOutcome outcome,
        @Nullable RowKey floor,
        JmhSettings settings,
        JvmFacts jvm,
        Measurement primary,
        List<Measurement> secondary) {
    public MicroRow {
        Require.that(group == null || !group.isBlank(), "'group' must not be blank");
        secondary = List.copyOf(secondary);
        Require.that(
                primary.metric().equals(Measurement.PRIMARY),
                "the metric of 'primary' must be 'primary', got: '" + primary.metric() + "'");
        Require.unique("secondary", secondary, Measurement::metric);
        Require.that(
                secondary.stream().noneMatch(it -> it.metric().equals(Measurement.PRIMARY)),
                "no secondary metric may be called 'primary'");
    }

    /** The key stands in the file twice, whole and in parts: they must agree. */
    @JsonCreator
    static MicroRow of(
            RowKey key,
            String benchmark,
            BenchmarkMode mode,
            int threads,
            Map<String, String> params,
            @Nullable String group,
            boolean headline,
            @Nullable CacheOutcome outcome,
            @Nullable RowKey floor,
            JmhSettings settings,
            JvmFacts jvm,
            Measurement primary,
            List<Measurement> secondary) {
        RowKey parts = RowKey.of(benchmark, mode, threads, params);
        Require.that(key.equals(parts), "'key' must agree with its parts, got: '" + key + "' and '" + parts + "'");
        return new MicroRow(key, group, headline, outcome, floor, settings, jvm, primary, secondary);
    }

    @JsonProperty
    public String benchmark() {
        return key.benchmark();
    }

    @JsonProperty
    public BenchmarkMode mode() {
        return key.mode();
    }

    @JsonProperty
    public int threads() {
        return key.threads();
    }

    @JsonProperty
    public SortedMap<String, String> params() {
        return key.params();
    }
}
