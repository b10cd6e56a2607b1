/** What it costs to make the form of a copy, and to read it; no server is asked. */
@NullMarked
package dev.hitmiss.benchmarks.codec;

import org.jspecify.annotations.NullMarked;
