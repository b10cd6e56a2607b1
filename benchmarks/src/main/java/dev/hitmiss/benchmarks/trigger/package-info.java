/** What reading a trigger's state costs, by outcome, and what the cache is worth to those who read, write and count events. */
@NullMarked
package dev.hitmiss.benchmarks.trigger;

import org.jspecify.annotations.NullMarked;
