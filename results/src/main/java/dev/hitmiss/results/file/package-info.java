/** How documents get into and out of files: strictly, with positions, and never half-written. May use nothing of this module. */
@NullMarked
package dev.hitmiss.results.file;

import org.jspecify.annotations.NullMarked;
