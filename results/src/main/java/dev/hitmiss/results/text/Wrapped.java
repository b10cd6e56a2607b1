package dev.hitmiss.results.text;

import java.util.ArrayList;
import java.util.List;

/** Sentences in lines of a width, broken between words but not before a percent sign; a word that is wider by itself is shortened. */
public final class Wrapped {
    /** A space at which no line is broken. */
    private static final String KEPT = "\u00a0";

    private Wrapped() {}

    /** One line at least. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().replace(" %", KEPT + "%").split("[ \\t\\n]+", -1)) {
            String fitting = Shortened.inTheMiddle(word, width);
            if (line.length() > 0 && length(line) + 1 + length(fitting) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(fitting);
        }
        lines.add(line.toString());
        return lines.stream().map(it -> it.replace(KEPT, " ")).toList();
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
