/** What a guard spares PostgreSQL, and costs readers, when many want one copy that is not there. */
@NullMarked
package dev.hitmiss.benchmarks.guard;

import org.jspecify.annotations.NullMarked;
