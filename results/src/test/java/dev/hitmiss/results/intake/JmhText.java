package dev.hitmiss.results.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Small files as JMH of some other project wrote them. */
final class JmhText {
    /** Two forks of three iterations in each. */
    static final String TWO_FORKS = "\"rawData\": [[1.0, 9.0, 2.0], [4.0, 3.0, 100.0]]";

    private JmhText() {}

    static String file(String... entries) {
        return "[" + String.join(",\n", entries) + "]";
    }

    /** An entry with two forks and only what every version of JMH wrote. */
    static String entry(String benchmark, String mode, String unit, String rawData) {
        return entry(benchmark, mode, unit, rawData, "");
    }

    /** @param more fields of the entry, each with a comma before it */
    static String entry(String benchmark, String mode, String unit, String rawData, String more) {
        return "{\"benchmark\": \"" + benchmark + "\", \"mode\": \"" + mode + "\", \"threads\": 1, \"forks\": 2,"
                + " \"primaryMetric\": {\"score\": 1, \"scoreUnit\": \"" + unit + "\", " + rawData + "}" + more + "}";
    }

    /** A histogram of one iteration a fork, of values 1, 2, … and as many samples of each. */
    static String histogram(long samples, int forks) {
        String fork = "[[[1, " + samples / 2 + "], [2, " + (samples - samples / 2) + "]]]";
        return "\"rawDataHistogram\": [" + String.join(",", java.util.Collections.nCopies(forks, fork)) + "]";
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
