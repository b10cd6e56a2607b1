/** How figures, units and tables look in text that people read. May use nothing of this module. */
@NullMarked
package dev.hitmiss.results.text;

import org.jspecify.annotations.NullMarked;
