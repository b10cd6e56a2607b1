/**
 * Tries the gate on stored forks of one jar, beside other gates. May use {@code gate}, {@code rules}, {@code evidence},
 * {@code estimate}, {@code model} and {@code text}, and {@code file} and {@code intake} to store forks.
 */
@NullMarked
package dev.hitmiss.results.selftest;

import org.jspecify.annotations.NullMarked;
