package dev.hitmiss.results.intake;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A metric in JMH's JSON. It has raw values, or in sample mode a histogram an iteration instead. */
public record JmhMetric(
        double score,
        double scoreError,
        List<Double> scoreConfidence,
        Map<String, Double> scorePercentiles,
        String scoreUnit,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<List<Double>> rawData,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<List<List<Bucket>>> rawDataHistogram) {
    public JmhMetric {
        scoreConfidence = List.copyOf(scoreConfidence);
        scorePercentiles = Collections.unmodifiableMap(new LinkedHashMap<>(scorePercentiles));
        if (scoreConfidence.size() != 2) {
            throw new IllegalArgumentException("'scoreConfidence' must have two ends, got: " + scoreConfidence.size());
        }
        if ((rawData == null) == (rawDataHistogram == null)) {
            throw new IllegalArgumentException("a metric must have either 'rawData' or 'rawDataHistogram'");
        }
    }

    /** Samples of one value. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Bucket(double value, long count) {
        public Bucket {
            if (!Double.isFinite(value) || count < 0) {
                throw new IllegalArgumentException(
                        "a bucket is a finite value and a count of at least 0, got: [" + value + ", " + count + "]");
            }
        }
    }

    @JsonIgnore
    int forkCount() {
        return rawData != null ? rawData.size() : histograms().size();
    }

    List<List<Double>> values() {
        return rawData == null ? List.of() : rawData;
    }

    List<List<List<Bucket>>> histograms() {
        return rawDataHistogram == null ? List.of() : rawDataHistogram;
    }
}
