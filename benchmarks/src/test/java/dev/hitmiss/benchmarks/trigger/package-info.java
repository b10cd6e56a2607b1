/** Proof of what rows stand on. */
@NullMarked
package dev.hitmiss.benchmarks.trigger;

import org.jspecify.annotations.NullMarked;
