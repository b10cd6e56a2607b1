/** Proves {@code keys}. */
@NullMarked
package dev.hitmiss.loadtest.story;

import org.jspecify.annotations.NullMarked;
