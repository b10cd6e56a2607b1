package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was done to a running stack, what was measured, and whether it passed. Times count from its start. */
public record Experiment(
        int schemaVersion,
        String name,
        String does,
        String passRule,
        @Nullable NetworkProfile networkProfile,
        Instant startedAt,
        long durationMillis,
        List<Measured> measured,
        List<Series> series,
        List<Mark> marks,
        boolean pass,
        String text,
        List<RunFileRef> files) {
    public static final int SCHEMA_VERSION = 1;

    /** The experiment that plays traffic to caches by a clock that is advanced. */
    public static final String HIT_RATE = "hit-rate";

    /** The experiment that weighs copies. */
    public static final String MEMORY = "memory";

    public Experiment {
        Require.schemaVersion(SCHEMA_VERSION, schemaVersion);
        Require.identifier("name", name);
        Require.text("does", does);
        Require.text("passRule", passRule);
        Require.atLeast("durationMillis", 0, durationMillis);
        measured = List.copyOf(measured);
        series = List.copyOf(series);
        marks = List.copyOf(marks);
        Require.text("text", text);
        files = List.copyOf(files);
    }

    /** The figures of this name that have these labels, whatever others they have. */
    public List<Measured> figures(String figure, Map<String, String> labels) {
        return measured.stream()
                .filter(one ->
                        one.name().equals(figure) && one.labels().entrySet().containsAll(labels.entrySet()))
                .toList();
    }

    /** One figure, told apart from others of its name by labels. */
    public record Measured(
            String name,
            Quantity unit,
            Map<String, String> labels,
            @Nullable Double value,
            @Nullable Double limit) {
        public Measured {
            Require.identifier("name", name);
            labels = new TreeMap<>(labels);
        }
    }

    /** One figure over time, at even steps; NaN where there is none. */
    public record Series(
            String name,
            Quantity unit,
            Map<String, String> labels,
            long startMillis,
            long stepMillis,
            List<Double> values) {
        public Series {
            Require.identifier("name", name);
            labels = new TreeMap<>(labels);
            Require.atLeast("stepMillis", 1, stepMillis);
            values = List.copyOf(values);
        }

        @JsonCreator
        static Series of(
                String name,
                Quantity unit,
                Map<String, String> labels,
                long startMillis,
                long stepMillis,
                @JsonSetter(contentNulls = Nulls.SET) List<@Nullable Double> values) {
            return new Series(name, unit, labels, startMillis, stepMillis, Absent.toNaN(values));
        }
    }

    /** Something that was done or noticed. */
    public record Mark(long atMillis, String text) {
        public Mark {
            Require.text("text", text);
        }
    }
}
