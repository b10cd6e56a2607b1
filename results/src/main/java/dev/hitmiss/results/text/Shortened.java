package dev.hitmiss.results.text;

/** Text that keeps its beginning and its end where it is too long: names differ at either. */
public final class Shortened {
    private static final String CUT = "…";

    private Shortened() {}

    /** Of at most so many characters, none of which is half a pair. */
    public static String inTheMiddle(String text, int lengthMax) {
        int length = text.codePointCount(0, text.length());
        if (length <= lengthMax) {
            return text;
        }
        int tail = lengthMax / 2;
        int head = lengthMax - tail - CUT.length();
        return text.substring(0, text.offsetByCodePoints(0, head))
                + CUT
                + text.substring(text.offsetByCodePoints(text.length(), -tail));
    }
}
