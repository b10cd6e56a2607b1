/** How strict the gate is, as data: whoever reads rules and whoever judges by them share it. May use {@code evidence}. */
@NullMarked
package dev.hitmiss.results.rules;

import org.jspecify.annotations.NullMarked;
