/** What load costs in CPU time: the processes, the machine, and one recording. */
@NullMarked
package dev.hitmiss.loadtest.cost;

import org.jspecify.annotations.NullMarked;
