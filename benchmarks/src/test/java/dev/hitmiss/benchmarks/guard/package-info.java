/** Proof of what may answer a crowd. */
@NullMarked
package dev.hitmiss.benchmarks.guard;

import org.jspecify.annotations.NullMarked;
