package dev.hitmiss.results.text;

/** Text that a Markdown renderer shows as it is. */
public final class Markdown {
    private Markdown() {}

    /** On one line, with nothing left that means something to Markdown, HTML or a table. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append(' ');
            } else if (c == '<') {
                out.append("&lt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else if ("\\`*_[]|~$#!".indexOf(c) >= 0) {
                out.append('\\').appendCodePoint(c);
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** A block of code whose fence is longer than any in it. */
    public static String codeBlock(String language, String code) {
        String fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence + language + "\n" + code + "\n" + fence + "\n";
    }
}
