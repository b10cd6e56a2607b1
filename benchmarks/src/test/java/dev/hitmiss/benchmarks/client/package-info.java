/** Proof of the routes to Redis. */
@NullMarked
package dev.hitmiss.benchmarks.client;

import org.jspecify.annotations.NullMarked;
