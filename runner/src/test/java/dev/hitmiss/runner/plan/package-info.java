/** Proof of {@code dev.hitmiss.runner.plan}. */
@NullMarked
package dev.hitmiss.runner.plan;

import org.jspecify.annotations.NullMarked;
