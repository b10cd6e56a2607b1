package dev.hitmiss.loadtest.story;

/** What is asked for, step by step. A pure function, so that threads may draw steps in any order. Thread-safe. */
@FunctionalInterface
public interface Story {
    Ask at(long step);
}
