package dev.hitmiss.runner.plan;

import dev.hitmiss.results.model.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One fork of one row, which is one call of {@code benchmarks.jar}. Forks count from 1. */
public record Step(RowKey row, int fork) {

    /** JMH's flags that select this row and no other, once. */
    public List<String> jmhFlags() {
        List<String> flags = new ArrayList<>(List.of(
                "^" + Pattern.quote(row.benchmark()) + "$",
                "-f",
                "1",
                "-bm",
                row.mode().text(),
                "-t",
                Integer.toString(row.threads())));
        row.params().forEach((name, value) -> flags.addAll(List.of("-p", name + "=" + value)));
        return flags;
    }

    /** {@code ConfigReadBenchmark.remoteHit size=10, fork 2}: without packages, for people. */
    public String label() {
        return rowName() + ", fork " + fork;
    }

    /** The benchmark without its packages, its parameters, and how many threads ask if it is not one. */
    public String rowName() {
        String benchmark = row.benchmark();
        int method = benchmark.lastIndexOf('.');
        String params = row.params().entrySet().stream()
                .map(param -> " " + param.getKey() + "=" + param.getValue())
                .collect(Collectors.joining());
        return benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1)
                + params
                + (row.threads() == 1 ? "" : " threads=" + row.threads());
    }
}
