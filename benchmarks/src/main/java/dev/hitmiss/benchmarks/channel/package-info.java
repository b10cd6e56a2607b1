/** What reading whether a channel is active costs, by outcome. */
@NullMarked
package dev.hitmiss.benchmarks.channel;

import org.jspecify.annotations.NullMarked;
