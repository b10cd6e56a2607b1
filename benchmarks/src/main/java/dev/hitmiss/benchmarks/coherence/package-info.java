/** What it costs whoever saves that other instances learn of it. */
@NullMarked
package dev.hitmiss.benchmarks.coherence;

import org.jspecify.annotations.NullMarked;
