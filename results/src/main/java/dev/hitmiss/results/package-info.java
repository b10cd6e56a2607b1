/** What the numbers of a run mean. Reads and writes files, nothing else; {@code model} and {@code file} know no other room. */
@NullMarked
package dev.hitmiss.results;

import org.jspecify.annotations.NullMarked;
