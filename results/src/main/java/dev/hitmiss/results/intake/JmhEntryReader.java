package dev.hitmiss.results.intake;

import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.evidence.Terms;
import dev.hitmiss.results.file.JsonStream;
import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.RowKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one entry of JMH's JSON after the other, of any version and any project: what it does not know, it passes over. */
final class JmhEntryReader {
    /** What older versions of JMH wrote before the label of a secondary metric. */
    private static final String OLDER_PREFIX = "\u00b7";

    private final JsonStream json;
    private final Ration ration;
    private final JmhMetricReader metrics;
    private final Map<SortedMap<String, String>, Terms> known = new HashMap<>();

    private final SortedMap<String, String> conduct = new TreeMap<>();
    private final SortedMap<String, String> jvm = new TreeMap<>();
    private final SortedMap<String, String> params = new TreeMap<>();
    private @Nullable String benchmark;
    private @Nullable BenchmarkMode mode;
    private @Nullable Integer threads;
    private @Nullable Integer forks;
    private @Nullable ForkFigures primary;
    private @Nullable ForkFigures allocation;

    JmhEntryReader(JsonStream json) {
        this.json = json;
        this.ration = new Ration(json);
        this.metrics = new JmhMetricReader(json, ration);
    }

    Subject read(int index) {
        forget();
        String position = json.position();
        String what = "[" + index + "]";
        json.object(what, this::field);
        try {
            return row(what).subject();
        } catch (IllegalArgumentException e) {
            throw json.refusal(position, String.valueOf(e.getMessage()));
        }
    }

    private void forget() {
        conduct.clear();
        jvm.clear();
        params.clear();
        benchmark = null;
        mode = null;
        threads = null;
        forks = null;
        primary = null;
        allocation = null;
    }

    private MeasuredRow row(String what) {
        RowKey key = RowKey.of(
                there(what, "benchmark", benchmark),
                there(what, "mode", mode),
                there(what, "threads", threads),
                params);
        ForkFigures figures = there(what, "primaryMetric", primary);
        int count = there(what, "forks", forks);
        if (figures.forks() != count && !(count == 0 && figures.forks() == 1)) {
            throw new IllegalArgumentException(
                    "'forks' of " + key + " is " + count + ", but its raw data have " + figures.forks() + " forks");
        }
        return new MeasuredRow(
                key,
                false,
                count > 0,
                terms(conduct),
                terms(jvm),
                figures,
                Optional.ofNullable(allocation).filter(it -> it.forks() > 0));
    }

    private static <T> T there(String what, String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("'" + name + "' is missing in " + what + "; is it a file of JMH?");
        }
        return value;
    }

    /** Most rows are measured alike. */
    private Terms terms(SortedMap<String, String> values) {
        return known.computeIfAbsent(new TreeMap<>(values), Terms::new);
    }

    private void field(String name) {
        switch (name) {
            case "benchmark" -> benchmark = ration.text(json.text("'benchmark'"));
            case "mode" -> mode = mode();
            case "threads" -> threads = count(name, 1);
            case "forks" -> forks = count(name, 0);
            case "params" -> params();
            case "jmhVersion", "warmupTime", "measurementTime" -> text(name, conduct);
            case "warmupIterations", "warmupBatchSize", "measurementIterations", "measurementBatchSize" -> number(name);
            case "jdkVersion", "vmName", "vmVersion" -> text(name, jvm);
            case "jvmArgs" -> jvmArgs();
            case "primaryMetric" -> primary = metrics.read(name);
            case "secondaryMetrics" -> secondaryMetrics();
            default -> json.skip();
        }
    }

    private BenchmarkMode mode() {
        try {
            return BenchmarkMode.of(json.text("'mode'"));
        } catch (IllegalArgumentException e) {
            throw json.refusal(String.valueOf(e.getMessage()));
        }
    }

    private int count(String name, int least) {
        long value = json.wholeNumber("'" + name + "'");
        if (value < least || value > 1_000_000) {
            throw json.expected("'" + name + "'", "from " + least + " to 1000000");
        }
        return (int) value;
    }

    private void params() {
        if (!json.atNull()) {
            json.object("'params'", name -> {
                ration.objects(1);
                params.put(ration.text(name), ration.text(json.text("parameter '" + name + "'")));
            });
        }
    }

    private void text(String name, SortedMap<String, String> terms) {
        if (!json.atNull()) {
            terms.put(name, ration.text(json.text("'" + name + "'")));
        }
    }

    private void number(String name) {
        if (!json.atNull()) {
            conduct.put(name, String.valueOf(json.wholeNumber("'" + name + "'")));
        }
    }

    private void jvmArgs() {
        if (!json.atNull()) {
            List<String> args = new ArrayList<>();
            json.array("'jvmArgs'", () -> args.add(ration.text(json.text("an argument of 'jvmArgs'"))));
            jvm.put("jvmArgs", String.join(" ", args));
        }
    }

    private void secondaryMetrics() {
        if (json.atNull()) {
            return;
        }
        json.object("'secondaryMetrics'", label -> {
            if (!label.equals(MeasuredRow.ALLOCATION) && !label.equals(OLDER_PREFIX + MeasuredRow.ALLOCATION)) {
                json.skip();
            } else if (allocation == null) {
                allocation = metrics.read(label);
            } else {
                throw json.refusal("'" + MeasuredRow.ALLOCATION + "' stands twice in 'secondaryMetrics'");
            }
        });
    }
}
