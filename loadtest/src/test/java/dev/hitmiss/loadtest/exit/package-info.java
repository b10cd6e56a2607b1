/** Proves {@code exit}. */
@NullMarked
package dev.hitmiss.loadtest.exit;

import org.jspecify.annotations.NullMarked;
