/** What the rows of a run say about the run itself. May use {@code model}, {@code estimate}, {@code levels} and {@code text}. */
@NullMarked
package dev.hitmiss.results.doubt;

import org.jspecify.annotations.NullMarked;
