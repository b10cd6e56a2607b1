/** On which processors a row is measured, where servers have their own. May use the stack's words for processors. */
@NullMarked
package dev.hitmiss.benchmarks.place;

import org.jspecify.annotations.NullMarked;
