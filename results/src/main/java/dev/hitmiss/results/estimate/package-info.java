/** The small mathematics of replicates: the replicate is the fork, and levels are compared on a logarithmic scale. May use nothing of this module. */
@NullMarked
package dev.hitmiss.results.estimate;

import org.jspecify.annotations.NullMarked;
