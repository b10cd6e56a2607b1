/** How a verdict looks: to people on a terminal and in a pull request, and to machines. May use {@code model}, {@code text} and {@code file}. */
@NullMarked
package dev.hitmiss.results.verdict;

import org.jspecify.annotations.NullMarked;
