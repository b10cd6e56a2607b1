/** Proof of what Maven accepts. */
@NullMarked
package dev.hitmiss.runner.properties;

import org.jspecify.annotations.NullMarked;
