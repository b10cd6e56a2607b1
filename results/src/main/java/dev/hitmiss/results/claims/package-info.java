/**
 * Judges what the seed documents promise by what a run found. May use {@code model}, {@code levels}, {@code estimate} and {@code text}.
 */
@NullMarked
package dev.hitmiss.results.claims;

import org.jspecify.annotations.NullMarked;
