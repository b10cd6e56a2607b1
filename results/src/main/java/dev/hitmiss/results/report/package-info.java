/** Tells a person what a run found. May use {@code model}. */
@NullMarked
package dev.hitmiss.results.report;

import org.jspecify.annotations.NullMarked;
