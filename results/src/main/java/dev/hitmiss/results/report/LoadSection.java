package dev.hitmiss.results.report;

import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.FileKind;
import dev.hitmiss.results.model.LatencySummary;
import dev.hitmiss.results.model.LoadPhase;
import dev.hitmiss.results.model.LoadRow;
import dev.hitmiss.results.model.LoadRun;
import dev.hitmiss.results.model.LoadTarget;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunFileRef;
import dev.hitmiss.results.model.RunStatus;
import dev.hitmiss.results.model.Simulation;
import dev.hitmiss.results.text.Figures;
import dev.hitmiss.results.text.Markdown;
import dev.hitmiss.results.text.MarkdownTable;
import dev.hitmiss.results.text.MetricUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What a running stack did under load, simulation by simulation, in the measured phase. */
final class LoadSection implements Section {
    @Override
    public String render(RunDocument run) {
        LoadRun load = run.loadRun();
        if (load == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add("## Under load (Gatling)\n");
        parts.add(target(load.target())
                + (load.status() == RunStatus.INCOMPLETE ? " **The load part ended early.**" : "") + "\n");
        List<String> ofAll = notesOfAll(load.simulations());
        parts.add(list(ofAll));
        for (Simulation simulation : load.simulations()) {
            List<LoadRow> rows = run.load().stream()
                    .filter(row -> row.simulation().equals(simulation.name()))
                    .toList();
            parts.add("### " + Markdown.escape(simulation.name()) + "\n");
            parts.add(offered(simulation, rows) + failures(simulation) + "\n");
            parts.add(injector(simulation));
            parts.add(cpu(simulation));
            parts.add(table(rows));
            parts.add(gatlingReport(simulation, load.files()));
            parts.add(list(simulation.notes().stream()
                    .filter(note -> !ofAll.contains(note))
                    .toList()));
        }
        parts.add(HitRateTable.render(load.simulations()));
        parts.removeIf(String::isEmpty);
        return String.join("\n", parts);
    }

    /** What is said of every one of several is said once. */
    private static List<String> notesOfAll(List<Simulation> simulations) {
        if (simulations.size() < 2) {
            return List.of();
        }
        return simulations.get(0).notes().stream()
                .filter(note -> simulations.stream()
                        .allMatch(simulation -> simulation.notes().contains(note)))
                .toList();
    }

    private static String list(List<String> notes) {
        return notes.stream().map(note -> "- " + Markdown.escape(note) + "\n").collect(Collectors.joining());
    }

    private static String target(LoadTarget target) {
        String instances = target.instances() == null
                ? ""
                : ", " + target.instances() + " instance" + (target.instances() == 1 ? "" : "s");
        String network = target.networkProfile() == null
                ? ""
                : ", network " + target.networkProfile().text();
        return switch (target.kind()) {
            case OWN -> "Aimed at a service and servers of its own" + instances + network + client(target) + ".";
            case GIVEN ->
                "Aimed at " + Markdown.escape(String.join(", ", target.baseUrls())) + instances + network + ".";
        };
    }

    /** The default goes without saying. */
    private static String client(LoadTarget target) {
        String client = target.redisClient();
        return client == null || client.equals(ShownParams.DEFAULT_CLIENT)
                ? ""
                : ", Redis by " + Markdown.escape(client);
    }

    private static String offered(Simulation simulation, List<LoadRow> rows) {
        Simulation.Counts counts = simulation.counts();
        long warmUp = rows.stream()
                .filter(row -> row.phase() == LoadPhase.WARM_UP)
                .mapToLong(LoadRow::count)
                .sum();
        return Figures.set(simulation.arrivalsPerSecond()) + " arrivals/s (open model) for "
                + Figures.duration(Duration.ofMillis(simulation.measuredMillis())) + ", after "
                + Figures.duration(Duration.ofMillis(simulation.warmUpMillis())) + " of warm-up ("
                + Figures.count(warmUp) + " arrivals, not in the table). In all "
                + Figures.count(counts.offered()) + " offered = " + Figures.count(counts.completed()) + " completed + "
                + Figures.count(counts.failed()) + " failed + " + Figures.count(counts.unresolved()) + " unresolved.";
    }

    private static String injector(Simulation simulation) {
        Simulation.InjectorLimit injector = simulation.injector();
        if (injector == null) {
            return "";
        }
        return sentence(injector.text(), injector.limited()) + " " + Markdown.escape(injector.ceilingText()) + "\n";
    }

    private static String cpu(Simulation simulation) {
        Simulation.CpuCost cpu = simulation.cpu();
        return cpu == null ? "" : sentence(cpu.text(), cpu.limited()) + "\n";
    }

    /** What limits the figures below it is not to be overlooked. */
    private static String sentence(String text, boolean limits) {
        String escaped = Markdown.escape(text);
        return limits ? "**" + escaped + "**" : escaped;
    }

    /** Gatling's licence lets its report be made and linked, not copied. */
    private static String gatlingReport(Simulation simulation, List<RunFileRef> files) {
        String path = "load/gatling/" + simulation.name() + "/index.html";
        return files.contains(new RunFileRef(path, FileKind.GATLING_REPORT))
                ? "[Gatling's own report](" + path + ") counts in whole milliseconds, from when a request was sent.\n"
                : "";
    }

    /** An instance that fails more than the others is worth a look at its log. */
    private static String failures(Simulation simulation) {
        String failed = simulation.instances().stream()
                .filter(instance -> instance.failed() > 0)
                .map(instance -> Figures.count(instance.failed()) + " of " + Figures.count(instance.sent()) + " at "
                        + Markdown.escape(instance.baseUrl()))
                .collect(Collectors.joining(", "));
        return failed.isEmpty() ? "" : " Failed: " + failed + ".";
    }

    private static String table(List<LoadRow> rows) {
        MarkdownTable table = new MarkdownTable(
                MarkdownTable.Column.text("Request"),
                MarkdownTable.Column.text("Outcome"),
                MarkdownTable.Column.figures("Count"),
                MarkdownTable.Column.figures("Service p50"),
                MarkdownTable.Column.figures("p99"),
                MarkdownTable.Column.figures("p99.9"),
                MarkdownTable.Column.figures("Perceived p50"),
                MarkdownTable.Column.figures("p99"),
                MarkdownTable.Column.figures("p99.9"),
                MarkdownTable.Column.figures("Slip p99"),
                MarkdownTable.Column.figures("p99.9"),
                MarkdownTable.Column.figures("Slip max"));
        for (LoadRow row : rows) {
            if (row.phase() == LoadPhase.MEASURED) {
                table.add(
                        Markdown.escape(row.request()),
                        Markdown.escape(row.outcome()),
                        Figures.count(row.count()),
                        percentile(row, 0.5, row.service(), LatencySummary::latencyMicrosP50),
                        percentile(row, 0.99, row.service(), LatencySummary::latencyMicrosP99),
                        percentile(row, 0.999, row.service(), LatencySummary::latencyMicrosP999),
                        percentile(row, 0.5, row.perceived(), LatencySummary::latencyMicrosP50),
                        percentile(row, 0.99, row.perceived(), LatencySummary::latencyMicrosP99),
                        percentile(row, 0.999, row.perceived(), LatencySummary::latencyMicrosP999),
                        percentile(row, 0.99, row.slip(), LatencySummary::latencyMicrosP99),
                        percentile(row, 0.999, row.slip(), LatencySummary::latencyMicrosP999),
                        MetricUnit.micros(row.slip().latencyMicrosMax()));
            }
        }
        return table.isEmpty() ? "Nothing was measured.\n" : table.render();
    }

    private static String percentile(
            LoadRow row, double share, LatencySummary latency, ToDoubleFunction<LatencySummary> figure) {
        boolean enough = row.count() * (1 - share) >= MicroLevels.SAMPLES_BEYOND;
        return enough ? MetricUnit.micros(figure.applyAsDouble(latency)) : MarkdownTable.TOO_FEW;
    }
}
