package dev.hitmiss.results.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that a Markdown renderer shows as it is. */
public final class Markdown {
    private static final String PROPERTY = "-D[^\\s)',]+(?:,[^\\s)',]+)*(?:'[^']*')?";
    private static final Pattern COMMAND = Pattern.compile("mvn -P\\w+(?: (?:" + PROPERTY + "|'[^']*'))*|" + PROPERTY);

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

    /** The same, with calls of Maven and its properties as code that can be copied. Not for a table, whose cells a bar would end. */
    public static String withCommands(String text) {
        StringBuilder out = new StringBuilder();
        Matcher commands = COMMAND.matcher(text);
        int end = 0;
        while (commands.find()) {
            out.append(escape(text.substring(end, commands.start())))
                    .append('`')
                    .append(commands.group())
                    .append('`');
            end = commands.end();
        }
        return out.append(escape(text.substring(end))).toString();
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
