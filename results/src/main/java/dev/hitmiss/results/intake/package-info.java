/** Turns the files of a run into one document. May use {@code model} and {@code file}. */
@NullMarked
package dev.hitmiss.results.intake;

import org.jspecify.annotations.NullMarked;
