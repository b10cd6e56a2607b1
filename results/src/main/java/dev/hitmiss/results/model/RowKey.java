package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What makes a JMH row that row: benchmark, mode, threads and parameters. Its text,
 * {@code benchmark|mode|threads|name=value,name=value}, is stable: baselines keep it.
 */
public record RowKey(String benchmark, BenchmarkMode mode, int threads, SortedMap<String, String> params)
        implements Comparable<RowKey> {
    private static final Comparator<RowKey> ORDER = Comparator.comparing(RowKey::benchmark)
            .thenComparing(RowKey::mode)
            .thenComparingInt(RowKey::threads)
            .thenComparing(RowKey::paramsText);
    private static final Pattern SPECIAL = Pattern.compile("[\\\\|,=]");
    private static final String SHAPE = "benchmark|mode|threads|name=value,name=value";

    public RowKey {
        Require.text("benchmark", benchmark);
        Require.atLeast("threads", 1, threads);
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
        Require.that(!params.containsKey(""), "a parameter must have a name, got: " + params);
    }

    public static RowKey of(String benchmark, BenchmarkMode mode, int threads, Map<String, String> params) {
        return new RowKey(benchmark, mode, threads, new TreeMap<>(params));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RowKey parse(String text) {
        List<String> parts = split(text, '|');
        Require.that(parts.size() == 4, "a row key has the form " + SHAPE + ", got: '" + text + "'");
        SortedMap<String, String> params = new TreeMap<>();
        if (!parts.get(3).isEmpty()) {
            for (String param : split(parts.get(3), ',')) {
                List<String> nameAndValue = split(param, '=');
                boolean fresh = nameAndValue.size() == 2
                        && params.put(unescape(nameAndValue.get(0)), unescape(nameAndValue.get(1))) == null;
                Require.that(fresh, "a row key has the form " + SHAPE + ", got: '" + text + "'");
            }
        }
        return new RowKey(unescape(parts.get(0)), BenchmarkMode.of(parts.get(1)), threads(parts.get(2), text), params);
    }

    @JsonValue
    public String text() {
        return escape(benchmark) + "|" + mode.text() + "|" + threads + "|" + paramsText();
    }

    /** The parameters alone, as they stand in the text. */
    public String paramsText() {
        return params.entrySet().stream()
                .map(param -> escape(param.getKey()) + "=" + escape(param.getValue()))
                .collect(Collectors.joining(","));
    }

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }

    private static int threads(String digits, String text) {
        Require.that(digits.matches("[1-9][0-9]{0,8}"), "a row key has the form " + SHAPE + ", got: '" + text + "'");
        return Integer.parseInt(digits);
    }

    private static String escape(String part) {
        return SPECIAL.matcher(part).replaceAll("\\\\$0");
    }

    private static String unescape(String part) {
        return part.replaceAll("\\\\(.)", "$1");
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                part.append(c).append(text.charAt(++i));
            } else if (c == separator) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
