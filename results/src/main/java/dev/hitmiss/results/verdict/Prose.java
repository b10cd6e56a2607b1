package dev.hitmiss.results.verdict;

import dev.hitmiss.results.text.Markdown;
import dev.hitmiss.results.text.Shortened;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text in a comment that mentions nobody and links nothing: in a span of code no site looks for names and numbers. */
final class Prose {
    /** Letters, figures and the marks of plain sentences. */
    private static final Pattern PLAIN = Pattern.compile("(?!(?i:www\\.|gh-|.*://))[\\p{L}\\p{N}/.,:;?()%'’+…→–—-]*");

    private Prose() {}

    /** A sentence, with what is no plain word in spans of code. */
    static String sentence(String text, int lengthMax) {
        List<String> parts = new ArrayList<>();
        for (String word : Shortened.inTheMiddle(text, lengthMax).split("\\s+", -1)) {
            parts.add(PLAIN.matcher(word).matches() ? word : code(word, lengthMax));
        }
        return String.join(" ", parts).replace("</code> <code>", " ");
    }

    static String code(String text, int lengthMax) {
        return "<code>" + Markdown.escape(Shortened.inTheMiddle(text, lengthMax)) + "</code>";
    }
}
