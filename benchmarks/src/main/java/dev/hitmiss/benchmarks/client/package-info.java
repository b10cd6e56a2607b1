/** Ways to ask Redis: which client, whose connection, over what. */
@NullMarked
package dev.hitmiss.benchmarks.client;

import org.jspecify.annotations.NullMarked;
