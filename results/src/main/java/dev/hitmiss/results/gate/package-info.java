/** Judges a candidate against a baseline. May use {@code evidence}, {@code estimate}, {@code rules} and {@code model}; knows no files. */
@NullMarked
package dev.hitmiss.results.gate;

import org.jspecify.annotations.NullMarked;
