/** Proves {@code record}. */
@NullMarked
package dev.hitmiss.loadtest.record;

import org.jspecify.annotations.NullMarked;
