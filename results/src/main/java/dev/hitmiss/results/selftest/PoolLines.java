package dev.hitmiss.results.selftest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pool as text: what {@code #} begins is its origin, then a line for each benchmark of each block. */
final class PoolLines {
    static final String HEADING = "block,unit,role,key,forks";

    private static final String CONTROL = "control";
    private static final String JUDGED = "judged";
    private static final Pattern SHAPE =
            Pattern.compile("([^,]+),([^,]+),(control|judged),\"((?:[^\"]|\"\")+)\",(\\S.*)");

    private final List<String> origin = new ArrayList<>();
    private final List<StoredSeries> series = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    void add(String line) {
        if (line.startsWith("#")) {
            origin.add(line.substring(1).strip());
        } else if (!line.isBlank() && !line.equals(HEADING)) {
            series.add(parse(line));
        }
    }

    private StoredSeries parse(String line) {
        Matcher parts = SHAPE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a line is " + HEADING + " with the key in double quotes and the role "
                    + CONTROL + " or " + JUDGED + ", got: '" + line + "'");
        }
        String key = parts.group(4).replace("\"\"", "\"");
        if (!seen.add(parts.group(1) + "," + key)) {
            throw new IllegalArgumentException("block '" + parts.group(1) + "' has " + key + " twice");
        }
        return new StoredSeries(
                parts.group(1),
                key,
                parts.group(2),
                parts.group(3).equals(CONTROL),
                Arrays.stream(parts.group(5).split(" ")).map(StoredFork::parse).toList());
    }

    Pool pool() {
        return new Pool(origin, series);
    }

    static String text(Pool pool) {
        return Stream.of(
                        pool.origin().stream().map(line -> "# " + line),
                        Stream.of(HEADING),
                        pool.series().stream().map(PoolLines::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(StoredSeries series) {
        return series.block() + "," + series.unit() + "," + (series.control() ? CONTROL : JUDGED) + ",\""
                + series.key().replace("\"", "\"\"") + "\","
                + series.forks().stream().map(StoredFork::text).collect(Collectors.joining(" "));
    }
}
