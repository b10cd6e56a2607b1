/** The entry of {@code benchmarks.jar}: JMH's own main, on a stack that is given or started. */
@NullMarked
package dev.hitmiss.benchmarks;

import org.jspecify.annotations.NullMarked;
