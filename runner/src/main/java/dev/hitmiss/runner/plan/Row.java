package dev.hitmiss.runner.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What one call of {@code benchmarks.jar -f 1} measures: a benchmark with all that tells its figures apart. */
public record Row(String benchmark, String mode, int threads, SortedMap<String, String> params)
        implements Comparable<Row> {
    public Row {
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
    }

    /** {@code ConfigReadBenchmark.remoteHit size=10}: without packages, for people and file names. */
    public String shortName() {
        int method = benchmark.lastIndexOf('.');
        return benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1)
                + params.entrySet().stream()
                        .map(Map.Entry::toString)
                        .map(param -> " " + param)
                        .collect(Collectors.joining());
    }

    Row with(String name, String value) {
        SortedMap<String, String> changed = new TreeMap<>(params);
        changed.put(name, value);
        return new Row(benchmark, mode, threads, changed);
    }

    /** JMH's flags that select this row and no other. */
    public List<String> jmhFlags() {
        List<String> flags = new ArrayList<>(
                List.of("^" + Pattern.quote(benchmark) + "$", "-bm", mode, "-t", Integer.toString(threads)));
        params.forEach((name, value) -> flags.addAll(List.of("-p", name + "=" + value)));
        return flags;
    }

    @Override
    public int compareTo(Row other) {
        return id().compareTo(other.id());
    }

    /** The whole key in one line: nothing that tells rows apart is left out. */
    public String id() {
        return benchmark + "|" + mode + "|" + threads + "|"
                + params.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(","));
    }
}
