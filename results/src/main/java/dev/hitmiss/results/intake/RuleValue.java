package dev.hitmiss.results.intake;

import dev.hitmiss.results.file.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;

/** The kinds of values that rules are made of. */
final class RuleValue {
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?)\\s*%");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{0,15}\\.?[0-9]{1,15}(?:[eE][+-]?[0-9]{1,3})?");
    private static final String SHARE = "a share such as 5% or 0.05";
    private static final int PATTERN_MAX = 1000;

    private RuleValue() {}

    /** As a fraction of 1. */
    static double share(YamlNode node, String path) {
        String text = node.scalar(path, SHARE).strip();
        var percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return Double.parseDouble(percent.group(1)) / 100;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw node.expected(path, SHARE);
        }
        double share = Double.parseDouble(text);
        if (share >= 1) {
            throw node.refusal("'" + path + "' must be below 1 unless it is written as percent, got: '" + text
                    + "'; did you mean " + text + "%?");
        }
        return share;
    }

    static double number(YamlNode node, String path) {
        String text = node.scalar(path, "a number of at least 0").strip();
        if (!NUMBER.matcher(text).matches() || !Double.isFinite(Double.parseDouble(text))) {
            throw node.expected(path, "a number of at least 0");
        }
        return Double.parseDouble(text);
    }

    static Pattern pattern(YamlNode node, String path) {
        String text = node.scalar(path, "a regular expression");
        if (text.isBlank() || text.length() > PATTERN_MAX) {
            throw node.expected(path, "a regular expression of 1 to " + PATTERN_MAX + " characters");
        }
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw node.refusal("'" + path + "' must be a regular expression, got: '" + text + "': " + e.getDescription()
                    + " near index " + e.getIndex());
        }
    }

    static String reason(YamlNode node, String path) {
        String text = node.scalar(path, "a reason in words").strip();
        if (text.isEmpty()) {
            throw node.expected(path, "a reason in words");
        }
        return text;
    }

    static LocalDate day(YamlNode node, String path) {
        String allowed = "a day such as 2027-01-31";
        try {
            return LocalDate.parse(node.scalar(path, allowed).strip());
        } catch (DateTimeParseException e) {
            throw node.expected(path, allowed);
        }
    }

    static <T> List<T> list(YamlNode node, String path, BiFunction<YamlNode, String, T> meaning) {
        List<YamlNode> items = node.list(path);
        return IntStream.range(0, items.size())
                .mapToObj(i -> meaning.apply(items.get(i), path + "[" + i + "]"))
                .toList();
    }
}
