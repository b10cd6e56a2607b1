package dev.hitmiss.results.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** JSON documents drawn at random, of names and values that result files have, and of others. */
final class AnyJson {
    private static final int DEPTH_MAX = 5;
    private static final List<String> NAMES = List.of(
            "benchmark",
            "mode",
            "threads",
            "forks",
            "params",
            "primaryMetric",
            "secondaryMetrics",
            "rawData",
            "rawDataHistogram",
            "scoreUnit",
            "gc.alloc.rate.norm",
            "jvmArgs",
            "schemaVersion",
            "meta",
            "runs",
            "name",
            "validity",
            "micro",
            "x");
    private static final List<String> SCALARS = List.of(
            "null", "true", "\"NaN\"", "\"avgt\"", "\"us/op\"", "1", "2", "0", "-1", "1e999", "\"\\ud800\"", "\"\"");

    private final Random random;

    private AnyJson(Random random) {
        this.random = random;
    }

    static String document(Random random) {
        AnyJson json = new AnyJson(random);
        return random.nextBoolean() ? json.array(1, () -> json.object(1)) : json.value(0);
    }

    private String value(int depth) {
        return switch (random.nextInt(depth == DEPTH_MAX ? 2 : 5)) {
            case 0 -> SCALARS.get(random.nextInt(SCALARS.size()));
            case 1 -> String.valueOf(Double.longBitsToDouble(random.nextLong()));
            case 2 -> array(depth, () -> value(depth + 1));
            case 3 -> array(depth, () -> object(depth + 1));
            default -> object(depth + 1);
        };
    }

    private String array(int depth, Supplier<String> item) {
        return IntStream.range(0, random.nextInt(DEPTH_MAX + 1 - depth) + 1)
                .mapToObj(i -> item.get())
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String object(int depth) {
        Map<String, String> fields = new LinkedHashMap<>();
        int size = random.nextInt(8);
        for (int i = 0; i < size; i++) {
            fields.put(NAMES.get(random.nextInt(NAMES.size())), value(Math.min(DEPTH_MAX, depth + 1)));
        }
        return fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
