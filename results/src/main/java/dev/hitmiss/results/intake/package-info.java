/**
 * Turns files into what the other rooms work with: a run's files into one document, results of any project into evidence,
 * gate.yaml into rules. May use {@code model}, {@code evidence}, {@code rules} and {@code file}.
 */
@NullMarked
package dev.hitmiss.results.intake;

import org.jspecify.annotations.NullMarked;
