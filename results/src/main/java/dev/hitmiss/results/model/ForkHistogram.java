package dev.hitmiss.results.model;

import java.util.List;

/** The samples of one fork: values in rising order, and how often each occurred. */
public record ForkHistogram(List<Double> values, List<Long> counts) {
    public ForkHistogram {
        values = List.copyOf(values);
        counts = List.copyOf(counts);
        Require.that(
                values.size() == counts.size(),
                "'values' and 'counts' must have one length, got: " + values.size() + " and " + counts.size());
        for (int i = 0; i < values.size(); i++) {
            Require.that(Double.isFinite(values.get(i)), "'values' must be finite, got: " + values.get(i));
            Require.atLeast("counts", 1, counts.get(i));
            Require.that(
                    i == 0 || values.get(i - 1) < values.get(i),
                    "'values' must rise, got: " + values.get(Math.max(0, i - 1)) + " before " + values.get(i));
        }
    }

    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** NaN of none. */
    public double mean() {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            sum += values.get(i) * counts.get(i);
        }
        return sum / total();
    }

    /** The smallest value that at least the given share of the samples does not exceed. */
    public double quantile(double share) {
        Require.share("share", share);
        Require.that(!values.isEmpty(), "an empty histogram has no quantile");
        long rank = Math.max(1, (long) Math.ceil(share * total()));
        int i = 0;
        for (long seen = counts.get(0); seen < rank; seen += counts.get(i)) {
            i++;
        }
        return values.get(i);
    }
}
