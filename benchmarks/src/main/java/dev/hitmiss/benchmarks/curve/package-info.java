/**
 * What part of its reads a cache answers, without waiting for it: the real read path over a clock that is advanced. Nothing is timed
 * here, and no server is asked.
 */
@NullMarked
package dev.hitmiss.benchmarks.curve;

import org.jspecify.annotations.NullMarked;
