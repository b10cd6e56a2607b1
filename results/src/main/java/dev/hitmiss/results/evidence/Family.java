package dev.hitmiss.results.evidence;

/** The series that one error in a build is shared among; each family has its part of the build's risk. */
public enum Family {
    /** Primary figures of benchmarks. */
    TIME("time"),
    /** Percentiles of sampled operations. */
    PERCENTILE("percentile"),
    /** Bytes allocated an operation. */
    ALLOCATION("allocation"),
    /** Latencies of a load run. */
    LOAD("load");

    private final String text;

    Family(String text) {
        this.text = text;
    }

    /** The name in files. */
    public String text() {
        return text;
    }
}
