/** Tells a person what a run found. May use {@code model}, {@code levels}, {@code claims}, {@code estimate} and {@code text}. */
@NullMarked
package dev.hitmiss.results.report;

import org.jspecify.annotations.NullMarked;
