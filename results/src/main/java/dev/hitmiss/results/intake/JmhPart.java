package dev.hitmiss.results.intake;

import java.nio.file.Path;

/** Some forks of one row, and the file they came in. */
record JmhPart(Path file, JmhRow row) {}
