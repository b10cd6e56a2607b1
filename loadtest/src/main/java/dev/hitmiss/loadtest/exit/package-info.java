/** How a command ends: its exit code, and what a person reads when it failed. May use {@code profile} and {@code run}. */
@NullMarked
package dev.hitmiss.loadtest.exit;

import org.jspecify.annotations.NullMarked;
