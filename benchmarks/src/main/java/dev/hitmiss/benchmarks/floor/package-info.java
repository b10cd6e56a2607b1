/** What no cache can beat: the cost of asking at all. */
@NullMarked
package dev.hitmiss.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
