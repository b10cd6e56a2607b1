package dev.hitmiss.results.intake;

import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.model.LatencySummary;
import dev.hitmiss.results.model.LoadRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;

/** The histogram logs that may lie beside a run.json, each read once; where one does not, the row's own summary stands for it. */
final class LoadLogs {
    private static final int SIGNIFICANT_DIGITS = 3;
    private static final double NANOS_PER_MICRO = 1e3;

    private final Optional<Path> folder;
    private final Map<Path, Map<String, Histogram>> read = new HashMap<>();

    private LoadLogs(Optional<Path> folder) {
        this.folder = folder;
    }

    static LoadLogs beside(Path runJson) {
        return new LoadLogs(Optional.of(runJson.resolveSibling("")));
    }

    /** A baseline holds summaries alone. */
    static LoadLogs none() {
        return new LoadLogs(Optional.empty());
    }

    /** In microseconds. */
    ForkPercentiles perceived(LoadRow row) {
        Optional<Path> log =
                folder.map(it -> it.resolve(row.histograms().file())).filter(Files::exists);
        return log.map(file -> of(file, row.histograms().perceivedTag()))
                .orElseGet(() -> of(row.count(), row.perceived()));
    }

    private static ForkPercentiles of(long count, LatencySummary summary) {
        return ForkPercentiles.of(count, rank -> switch (rank) {
            case P50 -> summary.latencyMicrosP50();
            case P95 -> summary.latencyMicrosP95();
            case P99 -> summary.latencyMicrosP99();
            case P999 -> summary.latencyMicrosP999();
        });
    }

    private ForkPercentiles of(Path file, String tag) {
        Histogram histogram = read.computeIfAbsent(file, LoadLogs::totals).get(tag);
        if (histogram == null) {
            throw new UnreadableResultException(
                    file, "has no interval tagged '" + tag + "', which run.json names; do not mix files of two runs");
        }
        return ForkPercentiles.of(
                histogram.getTotalCount(),
                rank -> (double) histogram.getValueAtPercentile(rank.share() * 100) / NANOS_PER_MICRO);
    }

    private static Map<String, Histogram> totals(Path file) {
        Map<String, Histogram> totals = new HashMap<>();
        try (InputStream in = Files.newInputStream(file);
                HistogramLogReader reader = new HistogramLogReader(in)) {
            while (reader.hasNext()) {
                EncodableHistogram interval = reader.nextIntervalHistogram();
                if (interval instanceof Histogram histogram && histogram.getTag() != null) {
                    totals.computeIfAbsent(histogram.getTag(), unseen -> new Histogram(SIGNIFICANT_DIGITS))
                            .add(histogram);
                }
            }
            return totals;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableResultException(file, "cannot be read as a histogram log: " + e.getMessage(), e);
        }
    }
}
