package dev.hitmiss.loadtest.record;

/** The part of a simulation that an arrival belongs to, by its intended start. */
public enum Phase {
    WARM_UP("warm-up"),
    MEASURED("measured");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    /** The name in files and tags. */
    public String label() {
        return label;
    }
}
