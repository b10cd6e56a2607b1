package dev.hitmiss.loadtest.run;

/** One thing that a run found out about itself. */
record Check(String name, String unit, double value, double limit, boolean passed, String text) {}
