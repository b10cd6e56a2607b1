/** What reading an overlay's settings costs, by outcome. */
@NullMarked
package dev.hitmiss.benchmarks.config;

import org.jspecify.annotations.NullMarked;
