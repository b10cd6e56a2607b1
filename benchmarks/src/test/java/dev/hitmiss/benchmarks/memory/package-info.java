/** Proof that what is said to be taken by copies is taken by them. */
@NullMarked
package dev.hitmiss.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
