/** The command line of the load test: {@code run}, {@code list}, {@code ladder} and {@code inject}. */
@NullMarked
package dev.hitmiss.loadtest;

import org.jspecify.annotations.NullMarked;
