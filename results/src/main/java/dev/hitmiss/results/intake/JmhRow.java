package dev.hitmiss.results.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.JmhSettings;
import dev.hitmiss.results.model.JvmFacts;
import dev.hitmiss.results.model.RowKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One entry of JMH's JSON, field by field as JMH writes it. */
public record JmhRow(
        String jmhVersion,
        String benchmark,
        BenchmarkMode mode,
        int threads,
        int forks,
        String jvm,
        List<String> jvmArgs,
        String jdkVersion,
        String vmName,
        String vmVersion,
        int warmupIterations,
        String warmupTime,
        int warmupBatchSize,
        int measurementIterations,
        String measurementTime,
        int measurementBatchSize,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        Map<String, String> params,

        JmhMetric primaryMetric,
        Map<String, JmhMetric> secondaryMetrics) {
    public JmhRow {
        jvmArgs = List.copyOf(jvmArgs);
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
        secondaryMetrics = Collections.unmodifiableMap(new LinkedHashMap<>(secondaryMetrics));
        if ((mode == BenchmarkMode.SAMPLE_TIME) != (primaryMetric.rawDataHistogram() != null)) {
            throw new IllegalArgumentException("the primary metric of mode '" + mode.text() + "' must have "
                    + (mode == BenchmarkMode.SAMPLE_TIME ? "'rawDataHistogram'" : "'rawData'"));
        }
        if (primaryMetric.forkCount() != forks && !(forks == 0 && primaryMetric.forkCount() == 1)) {
            throw new IllegalArgumentException("'forks' is " + forks + ", but the raw data of the primary metric have "
                    + primaryMetric.forkCount() + " forks");
        }
        for (Map.Entry<String, JmhMetric> secondary : secondaryMetrics.entrySet()) {
            if (secondary.getValue().rawData() == null) {
                throw new IllegalArgumentException("secondary metric '" + secondary.getKey() + "' must have 'rawData'");
            }
        }
    }

    public RowKey key() {
        return RowKey.of(benchmark, mode, threads, params);
    }

    public JmhSettings settings() {
        return new JmhSettings(
                jmhVersion,
                warmupIterations,
                warmupTime,
                warmupBatchSize,
                measurementIterations,
                measurementTime,
                measurementBatchSize);
    }

    public JvmFacts jvmFacts() {
        return new JvmFacts(jdkVersion, vmName, vmVersion, jvmArgs);
    }
}
