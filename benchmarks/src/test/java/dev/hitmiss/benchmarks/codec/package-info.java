/** Proof of the rows whose forms are measured. */
@NullMarked
package dev.hitmiss.benchmarks.codec;

import org.jspecify.annotations.NullMarked;
