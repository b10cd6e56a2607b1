/** What load is asked for, and where it is aimed. Uses no other package of this module. */
@NullMarked
package dev.hitmiss.loadtest.profile;

import org.jspecify.annotations.NullMarked;
