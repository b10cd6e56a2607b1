/** What validating a login costs, by outcome, and what warming many of them does. */
@NullMarked
package dev.hitmiss.benchmarks.session;

import org.jspecify.annotations.NullMarked;
