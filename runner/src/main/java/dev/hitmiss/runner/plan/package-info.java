/** What a run will measure, how often, in which order, and how long that takes. Starts nothing. */
@NullMarked
package dev.hitmiss.runner.plan;

import org.jspecify.annotations.NullMarked;
