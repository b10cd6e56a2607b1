/** Proof of {@code dev.hitmiss.runner.run}. */
@NullMarked
package dev.hitmiss.runner.run;

import org.jspecify.annotations.NullMarked;
