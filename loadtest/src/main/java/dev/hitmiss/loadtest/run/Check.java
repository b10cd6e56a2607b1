package dev.hitmiss.loadtest.run;

/** One thing that a run found out about itself. */
record Check(String name, String unit, double value, double limit, boolean passed, String text) {
    /** The same, of one simulation among others. */
    Check of(String simulation) {
        return new Check(name, unit, value, limit, passed, simulation + ": " + text);
    }
}
