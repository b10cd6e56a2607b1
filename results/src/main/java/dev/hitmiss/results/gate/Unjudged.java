package dev.hitmiss.results.gate;

/** A series that is not judged, and why. */
record Unjudged(Sides sides, Obstacle obstacle) {}
