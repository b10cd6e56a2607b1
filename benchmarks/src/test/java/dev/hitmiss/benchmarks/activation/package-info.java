/** Proof of the channel that cold starts subscribe to. */
@NullMarked
package dev.hitmiss.benchmarks.activation;

import org.jspecify.annotations.NullMarked;
