/** What the forks of a row say together, and beside those of another. May use {@code model}, {@code estimate} and {@code text}. */
@NullMarked
package dev.hitmiss.results.levels;

import org.jspecify.annotations.NullMarked;
