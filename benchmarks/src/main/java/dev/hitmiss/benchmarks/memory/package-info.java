/** How much room copies take: figures that are no times, and so no rows of JMH. */
@NullMarked
package dev.hitmiss.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
