/** What the servers say that they were asked while a row was measured. May use {@code fixture}'s surroundings and the caches' vendors. */
@NullMarked
package dev.hitmiss.benchmarks.asked;

import org.jspecify.annotations.NullMarked;
