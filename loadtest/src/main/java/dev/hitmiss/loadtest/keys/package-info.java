/** Which key each arrival asks for. Uses no other package of this module. */
@NullMarked
package dev.hitmiss.loadtest.keys;

import org.jspecify.annotations.NullMarked;
