package dev.hitmiss.loadtest.story;

/** What is done to a thing. */
public enum Verb {
    GET,
    POST,
    DELETE
}
