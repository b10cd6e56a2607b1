/** Proof of {@code dev.hitmiss.runner}. */
@NullMarked
package dev.hitmiss.runner;

import org.jspecify.annotations.NullMarked;
