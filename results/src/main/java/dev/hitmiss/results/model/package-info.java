/** The records of a run's documents, as their schemas name them. May use nothing of this module. */
@NullMarked
package dev.hitmiss.results.model;

import org.jspecify.annotations.NullMarked;
