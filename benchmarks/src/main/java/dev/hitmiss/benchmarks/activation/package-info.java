/** What activating an overlay's session costs where there is none: a cold start. */
@NullMarked
package dev.hitmiss.benchmarks.activation;

import org.jspecify.annotations.NullMarked;
