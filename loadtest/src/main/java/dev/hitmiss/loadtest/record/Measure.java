package dev.hitmiss.loadtest.record;

/** A duration that is recorded for every arrival, in nanoseconds. */
public enum Measure {
    /** From the actual start to the answer or the failure. */
    SERVICE("service"),
    /** From the intended to the actual start. */
    SLIP("slip"),
    /** From the intended start to the answer or the failure: slip and service time together. */
    PERCEIVED("perceived");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** The name in tags. */
    public String label() {
        return label;
    }
}
