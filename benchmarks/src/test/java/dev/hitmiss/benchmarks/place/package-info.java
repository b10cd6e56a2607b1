/** Proof that threads are kept where they were told to be. */
@NullMarked
package dev.hitmiss.benchmarks.place;

import org.jspecify.annotations.NullMarked;
