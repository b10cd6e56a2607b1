package dev.hitmiss.results.evidence;

/** Which way a figure gets worse. */
public enum Sense {
    /** Times, bytes: more is worse. */
    COST(1),
    /** Operations a second: less is worse. */
    RATE(-1);

    private final int sign;

    Sense(int sign) {
        this.sign = sign;
    }

    /** What turns the figure's logarithm into one that grows as the figure gets worse. */
    public int sign() {
        return sign;
    }
}
