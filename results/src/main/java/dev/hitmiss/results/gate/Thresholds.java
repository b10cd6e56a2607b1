package dev.hitmiss.results.gate;

/**
 * What a difference is held against, on the scale of its trial.
 *
 * @param delta from here on a slowdown is worth failing a build for
 * @param tau so much is not worth asking about
 */
record Thresholds(double delta, double tau) {}
