/** Proves {@code keys}. */
@NullMarked
package dev.hitmiss.loadtest.keys;

import org.jspecify.annotations.NullMarked;
