/** What can be judged, whatever file it came in: one level a fork, on terms that are known. May use nothing of this module. */
@NullMarked
package dev.hitmiss.results.evidence;

import org.jspecify.annotations.NullMarked;
