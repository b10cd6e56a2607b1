package dev.hitmiss.results.intake;

import dev.hitmiss.results.file.YamlNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a budget allows, such as {@code 250 us/op}. */
record BudgetLimit(double value, String unit) {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,15})?)\\s*(\\S{1,20})");
    private static final List<String> UNITS = FigureUnit.all();
    private static final String ALLOWED =
            "a number above 0 and a unit such as 250 us/op, with one of: " + String.join(", ", UNITS);

    static BudgetLimit of(YamlNode node, String path) {
        Matcher parts = SHAPE.matcher(node.scalar(path, ALLOWED).strip());
        if (!parts.matches()) {
            throw node.expected(path, ALLOWED);
        }
        double value = Double.parseDouble(parts.group(1));
        String unit = FigureUnit.spelled(parts.group(2));
        if (!UNITS.contains(unit) || value <= 0) {
            throw node.expected(path, ALLOWED);
        }
        return new BudgetLimit(value, unit);
    }
}
