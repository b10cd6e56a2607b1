package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a file of the load part holds. */
public enum FileKind {
    HISTOGRAM_LOG("histogram-log"),
    SERVER_SAMPLES("server-samples"),
    GATLING_REPORT("gatling-report"),
    LOG("log");

    private final String text;

    FileKind(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
