/** Proves the load test from outside, and that its arrows hold. */
@NullMarked
package dev.hitmiss.loadtest;

import org.jspecify.annotations.NullMarked;
