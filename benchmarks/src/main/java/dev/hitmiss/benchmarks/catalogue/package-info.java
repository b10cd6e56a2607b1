/** What is known about a row beside its figures, printed for whoever plans and reads a run. */
@NullMarked
package dev.hitmiss.benchmarks.catalogue;

import org.jspecify.annotations.NullMarked;
