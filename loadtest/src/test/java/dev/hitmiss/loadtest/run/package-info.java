/** Proves {@code run}. */
@NullMarked
package dev.hitmiss.loadtest.run;

import org.jspecify.annotations.NullMarked;
