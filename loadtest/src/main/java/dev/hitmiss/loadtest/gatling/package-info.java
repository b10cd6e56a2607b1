/** The simulations, and all else that knows Gatling. May use {@code profile}, {@code keys} and {@code record}. */
@NullMarked
package dev.hitmiss.loadtest.gatling;

import org.jspecify.annotations.NullMarked;
