package dev.hitmiss.results.intake;

import dev.hitmiss.results.file.JsonStream;

/** How much of one file may be kept, in bytes of memory, so that no file can fill it. */
final class Ration {
    private static final long BYTES_MAX = 128L << 20;
    private static final int OBJECT = 48;

    private final JsonStream json;
    private long taken;

    Ration(JsonStream json) {
        this.json = json;
    }

    /** A text that is kept. */
    String text(String text) {
        objects(1);
        take(text.length());
        return text;
    }

    void objects(int count) {
        take((long) count * OBJECT);
    }

    private void take(long bytes) {
        taken += bytes;
        if (taken > BYTES_MAX) {
            throw json.refusal("the file holds more than " + (BYTES_MAX >> 20)
                    + " MB of names and levels, more than is judged at once; split it into several");
        }
    }
}
