/** Proof of the catalogue. */
@NullMarked
package dev.hitmiss.benchmarks.catalogue;

import org.jspecify.annotations.NullMarked;
