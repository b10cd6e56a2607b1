/** Proves {@code profile}. */
@NullMarked
package dev.hitmiss.loadtest.profile;

import org.jspecify.annotations.NullMarked;
