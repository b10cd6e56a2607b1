package dev.hitmiss.loadtest;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A histogram as Prometheus scrapes it.
 *
 * @param upTo by the upper bound of each bucket in seconds, how many values are not above it
 */
record ServerHistogram(TreeMap<Double, Long> upTo) {
    /** Where a percentile lies: above the one bound, and not above the other. */
    record Bucket(double above, double upTo) {
        double width() {
            return upTo - above;
        }
    }

    static ServerHistogram of(String metrics, String route, int status) {
        Pattern line = Pattern.compile("(?m)^http_server_request_duration_seconds_bucket\\{method=\"GET\",route=\""
                + Pattern.quote(route) + "\",status=\"" + status + "\",le=\"([^\"]+)\"} (\\d+)");
        TreeMap<Double, Long> upTo = new TreeMap<>();
        Matcher bucket = line.matcher(metrics);
        while (bucket.find()) {
            String bound = bucket.group(1);
            upTo.put(
                    bound.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(bound),
                    Long.valueOf(bucket.group(2)));
        }
        return new ServerHistogram(upTo);
    }

    long count() {
        return upTo.isEmpty() ? 0 : upTo.lastEntry().getValue();
    }

    double shareUpTo(double seconds) {
        return (double) upTo.headMap(seconds, true).lastEntry().getValue() / count();
    }

    Bucket bucketOf(double percentile) {
        double rank = percentile / 100 * count();
        double above = 0;
        for (Map.Entry<Double, Long> bucket : upTo.entrySet()) {
            if (bucket.getValue() >= rank) {
                return new Bucket(above, bucket.getKey());
            }
            above = bucket.getKey();
        }
        throw new AssertionError("nothing was counted");
    }
}
