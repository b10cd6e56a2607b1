/** Judging files: reads both sides, asks the gate, keeps and prints what it says. Starts nothing. */
@NullMarked
package dev.hitmiss.runner.gate;

import org.jspecify.annotations.NullMarked;
