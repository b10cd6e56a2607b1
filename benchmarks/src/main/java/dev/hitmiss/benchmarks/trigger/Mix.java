package dev.hitmiss.benchmarks.trigger;

/** How many of a hundred operations read; the others write. */
public enum Mix {
    READS_80(0.80),
    READS_95(0.95),
    WRITES(0);

    private final double reads;

    Mix(double reads) {
        this.reads = reads;
    }

    double reads() {
        return reads;
    }
}
