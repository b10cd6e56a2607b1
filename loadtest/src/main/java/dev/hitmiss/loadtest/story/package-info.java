/**
 * What users do, one story a class: which request each step makes, and what its answer says. Pure functions that know neither
 * Gatling nor clocks. May use {@code keys} and {@code record}.
 */
@NullMarked
package dev.hitmiss.loadtest.story;

import org.jspecify.annotations.NullMarked;
