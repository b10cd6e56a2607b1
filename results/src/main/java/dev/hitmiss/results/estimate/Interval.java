package dev.hitmiss.results.estimate;

/** A two-sided confidence interval. */
public record Interval(double low, double high) {}
