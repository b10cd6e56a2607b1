package dev.hitmiss.benchmarks.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Version;

/** Every benchmark of this jar, every row that its parameters span, and the JVM that was asked. */
record Catalogue(String jmhVersion, ForkJvm jvm, List<Entry> entries, List<Row> rows) {

    /** One benchmark, as {@code catalogue.json} of a run describes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String benchmark,
            String group,
            @Nullable String outcome,
            @Nullable Floor floor,
            boolean headline) {}

    record Floor(String benchmark, Map<String, String> params) {
        static Floor of(StandsOn floor) {
            Map<String, String> params = new TreeMap<>();
            for (String param : floor.params()) {
                int sign = param.indexOf('=');
                params.put(param.substring(0, sign), param.substring(sign + 1));
            }
            return new Floor(floor.floor().getName() + "." + floor.method(), params);
        }
    }

    /** One row: what a single {@code -f 1} call of JMH can measure. */
    record Row(String benchmark, String mode, int threads, Map<String, String> params) {}

    static Catalogue ofThisJar() {
        List<Entry> entries = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (BenchmarkListEntry found : BenchmarkList.defaultList()
                .find(
                        OutputFormatFactory.createFormatInstance(System.err, VerboseMode.SILENT),
                        List.of(".*"),
                        List.of())) {
            Entry entry = entry(found.getUsername());
            if (!entries.contains(entry)) {
                entries.add(entry);
            }
            for (Map<String, String> params : combinations(found)) {
                for (int threads : threads(found)) {
                    rows.add(new Row(found.getUsername(), found.getMode().shortLabel(), threads, params));
                }
            }
        }
        return new Catalogue(Version.getPlainVersion(), ForkJvm.ofThisOne(), entries, rows);
    }

    private static Entry entry(String benchmark) {
        Method method = method(benchmark);
        Optional<StandsOn> floor = Optional.ofNullable(method.getAnnotation(StandsOn.class));
        Optional<Answers> answers = Optional.ofNullable(method.getAnnotation(Answers.class));
        String packageName = method.getDeclaringClass().getPackageName();
        return new Entry(
                benchmark,
                packageName.substring(packageName.lastIndexOf('.') + 1),
                answers.map(a -> kebab(a.value())).orElse(null),
                floor.map(Floor::of).orElse(null),
                method.isAnnotationPresent(Headline.class));
    }

    private static int[] threads(BenchmarkListEntry found) {
        OnThreads several = method(found.getUsername()).getAnnotation(OnThreads.class);
        return several == null ? new int[] {found.getThreads().orElse(1)} : several.value();
    }

    private static Method method(String benchmark) {
        int dot = benchmark.lastIndexOf('.');
        try {
            return Stream.of(Class.forName(benchmark.substring(0, dot)).getMethods())
                    .filter(m -> m.getName().equals(benchmark.substring(dot + 1)))
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("JMH lists " + benchmark + ", but its class is not in this jar", e);
        }
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Map<String, String>> combinations(BenchmarkListEntry found) {
        List<Map<String, String>> all = List.of(Map.of());
        Map<String, String[]> params = new TreeMap<>(found.getParams().orElse(Map.of()));
        for (Map.Entry<String, String[]> param : params.entrySet()) {
            all = all.stream()
                    .flatMap(chosen -> Stream.of(param.getValue()).map(value -> with(chosen, param.getKey(), value)))
                    .toList();
        }
        return all;
    }

    private static Map<String, String> with(Map<String, String> chosen, String name, String value) {
        Map<String, String> more = new TreeMap<>(chosen);
        more.put(name, value);
        return more;
    }
}
