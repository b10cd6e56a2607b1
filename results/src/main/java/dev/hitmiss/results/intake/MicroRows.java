package dev.hitmiss.results.intake;

import dev.hitmiss.results.model.CatalogueEntry;
import dev.hitmiss.results.model.ForkHistogram;
import dev.hitmiss.results.model.Measurement;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RowKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts what the catalogue knows beside what JMH measured. */
final class MicroRows {
    /** The percentiles JMH derives from samples: the histograms say it better. */
    private static final Pattern DERIVED = Pattern.compile("(.*:)?p[01]\\.[0-9]+");

    private final Map<String, List<CatalogueEntry>> entries;

    MicroRows(List<CatalogueEntry> catalogue) {
        this.entries = catalogue.stream().collect(Collectors.groupingBy(CatalogueEntry::benchmark));
    }

    List<MicroRow> of(List<JmhRow> rows) {
        Map<String, List<RowKey>> keys =
                rows.stream().map(JmhRow::key).collect(Collectors.groupingBy(RowKey::benchmark));
        return rows.stream()
                .sorted(Comparator.comparing(JmhRow::key))
                .map(row -> row(row, keys))
                .toList();
    }

    private MicroRow row(JmhRow row, Map<String, List<RowKey>> keys) {
        Optional<CatalogueEntry> entry = entry(row.key());
        return new MicroRow(
                row.key(),
                entry.map(CatalogueEntry::group).orElse(null),
                entry.map(CatalogueEntry::headline).orElse(false),
                entry.map(CatalogueEntry::outcome).orElse(null),
                entry.map(CatalogueEntry::floor)
                        .flatMap(floor -> floor(floor, row.key(), keys))
                        .orElse(null),
                row.settings(),
                row.jvmFacts(),
                measurement(Measurement.PRIMARY, row.primaryMetric()),
                secondary(row));
    }

    private Optional<CatalogueEntry> entry(RowKey key) {
        return entries.getOrDefault(key.benchmark(), List.of()).stream()
                .filter(entry -> entry.fits(key))
                .max(Comparator.comparingInt(entry -> entry.params().size()));
    }

    /** Of several rows that fit, the one of the same mode and number of threads; none where that is not one. */
    private static Optional<RowKey> floor(CatalogueEntry.Floor floor, RowKey key, Map<String, List<RowKey>> keys) {
        List<RowKey> fitting = keys.getOrDefault(floor.benchmark(), List.of()).stream()
                .filter(candidate -> floor.fits(candidate, key) && !candidate.equals(key))
                .filter(candidate -> candidate.mode() == key.mode() && candidate.threads() == key.threads())
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static List<Measurement> secondary(JmhRow row) {
        List<Measurement> measurements = new ArrayList<>();
        new TreeMap<>(row.secondaryMetrics()).forEach((label, metric) -> {
            if (!DERIVED.matcher(label).matches()) {
                measurements.add(measurement(label, metric));
            }
        });
        return measurements;
    }

    private static Measurement measurement(String metric, JmhMetric jmh) {
        if (jmh.rawDataHistogram() == null) {
            return Measurement.ofValues(metric, jmh.scoreUnit(), jmh.values());
        }
        return Measurement.ofHistograms(
                metric,
                jmh.scoreUnit(),
                jmh.histograms().stream().map(MicroRows::forkHistogram).toList());
    }

    private static ForkHistogram forkHistogram(List<List<JmhMetric.Bucket>> iterations) {
        TreeMap<Double, Long> counts = new TreeMap<>();
        iterations.forEach(iteration -> iteration.forEach(bucket -> {
            if (bucket.count() > 0) {
                counts.merge(bucket.value(), bucket.count(), Long::sum);
            }
        }));
        return new ForkHistogram(List.copyOf(counts.keySet()), List.copyOf(counts.values()));
    }
}
