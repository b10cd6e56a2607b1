package dev.hitmiss.results.report;

import dev.hitmiss.results.model.RunDocument;

/** One part of the report, ending with a newline; empty where the run has nothing to say about it. */
@FunctionalInterface
interface Section {
    String render(RunDocument run);
}
