/** What is written down about each arrival, in nanoseconds. May use {@code file} and no other package of this module. */
@NullMarked
package dev.hitmiss.loadtest.record;

import org.jspecify.annotations.NullMarked;
