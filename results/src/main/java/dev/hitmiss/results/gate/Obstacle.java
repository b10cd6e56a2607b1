package dev.hitmiss.results.gate;

import dev.hitmiss.results.model.Verdict;

/** Why a series is not judged. */
record Obstacle(Verdict verdict, String text) {}
