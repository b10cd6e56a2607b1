/** Proof of what rows stand on. */
@NullMarked
package dev.hitmiss.benchmarks.curve;

import org.jspecify.annotations.NullMarked;
