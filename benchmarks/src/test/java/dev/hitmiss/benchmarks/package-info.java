/** Proof of what the benchmarks promise: arrows, names and a way to run each. */
@NullMarked
package dev.hitmiss.benchmarks;

import org.jspecify.annotations.NullMarked;
