/** What is handed over of a question that JMH does not ask: the document of an experiment, as its schema has it. Uses no other package. */
@NullMarked
package dev.hitmiss.benchmarks.experiment;

import org.jspecify.annotations.NullMarked;
