package dev.hitmiss.results.selftest;

import dev.hitmiss.results.file.AtomicFile;
import dev.hitmiss.results.file.JsonFile;
import dev.hitmiss.results.selftest.SelftestResult.Judged;
import dev.hitmiss.results.selftest.SelftestResult.PowerPoint;
import dev.hitmiss.results.selftest.SelftestResult.Rate;
import dev.hitmiss.results.selftest.SelftestResult.Replay;
import dev.hitmiss.results.text.MarkdownTable;
import dev.hitmiss.results.text.MarkdownTable.Column;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a result of the selftest as text, JSON and CSV. */
public final class SelftestReport {
    private SelftestReport() {}

    /** Tables that a terminal shows as well as a page. */
    public static String text(SelftestResult result) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "%d builds a line, each of %d benchmarks with %d forks a side, out of %d stored forks of %d benchmarks in %d"
                        + " blocks of time; seed %d.%n%n",
                result.builds(),
                result.benchmarks(),
                result.forks(),
                result.poolForks(),
                result.poolBenchmarks(),
                result.poolBlocks(),
                result.seed()));
        for (Replay replay : result.replays()) {
            out.append(replay.blocks().equals("one-block") ? "Both sides from one block" : "Two blocks, hours apart")
                    .append(", ")
                    .append(replay.altered())
                    .append(" (")
                    .append(replay.blockPairs())
                    .append(replay.blockPairs() == 1 ? " pair" : " pairs")
                    .append(" of blocks):\n\n")
                    .append(table(replay))
                    .append('\n');
        }
        out.append("Pairs of forks, one of ").append(PowerCurve.PROMOTED).append(" benchmarks slower:\n\n");
        out.append(curve(result.curve())).append('\n');
        result.notes().forEach(note -> out.append("- ").append(note).append('\n'));
        return out.toString();
    }

    private static String table(Replay replay) {
        MarkdownTable table = new MarkdownTable(
                Column.text("judge"),
                Column.figures("named"),
                Column.figures("named alone"),
                Column.figures("builds with a false alarm"),
                Column.figures("benchmarks"),
                Column.figures("whole suite"),
                Column.figures("nothing told"));
        for (Judged judged : replay.judged()) {
            table.add(
                    judged.judge(),
                    power(judged.named()),
                    power(judged.namedAlone()),
                    alarms(judged.falseBuilds()),
                    percent(judged.falseBenchmarks().share()),
                    percent(judged.suite().share()),
                    percent(judged.undecided().share()));
        }
        return table.render();
    }

    private static String curve(List<PowerPoint> curve) {
        MarkdownTable table = new MarkdownTable(
                Column.figures("sd(d)"),
                Column.figures("pairs"),
                Column.figures("slower by"),
                Column.figures("named"),
                Column.figures("builds with a false alarm"));
        for (PowerPoint point : curve) {
            table.add(
                    percent(point.deviation()),
                    String.valueOf(point.pairs()),
                    percent(point.effect()),
                    point.effect() > 0 ? power(point.named()) : MarkdownTable.NOTHING,
                    alarms(point.falseBuilds()));
        }
        return table.render();
    }

    private static String alarms(Rate rate) {
        return percent(rate.share()) + " (≤ " + percent(rate.upperBound()) + ")";
    }

    private static String power(@Nullable Rate rate) {
        return rate == null ? MarkdownTable.NOTHING : percent(rate.share()) + " (≥ " + percent(rate.lowerBound()) + ")";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, share >= 0.1 || share == 0 ? "%.0f %%" : "%.1f %%", share * 100);
    }

    /** One line a figure, for those who compute on. */
    public static String csv(SelftestResult result) {
        List<String> lines = new ArrayList<>();
        lines.add("replay,judge,figure,hits,tries,share,lower_bound,upper_bound");
        for (Replay replay : result.replays()) {
            for (Judged judged : replay.judged()) {
                String row = replay.name() + ",\"" + judged.judge() + "\"";
                add(lines, row, "false-builds", judged.falseBuilds());
                add(lines, row, "false-benchmarks", judged.falseBenchmarks());
                add(lines, row, "suite", judged.suite());
                add(lines, row, "undecided", judged.undecided());
                add(lines, row, "named", judged.named());
                add(lines, row, "named-alone", judged.namedAlone());
            }
        }
        for (PowerPoint point : result.curve()) {
            String row = String.format(
                    Locale.ROOT,
                    "pairs/sd-%.0f/pairs-%d/effect-%.0f,\"hitmiss pairs\"",
                    point.deviation() * 100,
                    point.pairs(),
                    point.effect() * 100);
            add(lines, row, "named", point.named());
            add(lines, row, "false-builds", point.falseBuilds());
        }
        return String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, String row, String figure, @Nullable Rate rate) {
        if (rate != null) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s,%s,%d,%d,%.6f,%.6f,%.6f",
                    row,
                    figure,
                    rate.hits(),
                    rate.tries(),
                    rate.share(),
                    rate.lowerBound(),
                    rate.upperBound()));
        }
    }

    /** {@code selftest.md}, {@code selftest.json} and {@code selftest.csv} in a folder. */
    public static void write(Path folder, SelftestResult result) {
        AtomicFile.write(folder.resolve("selftest.md"), text(result));
        AtomicFile.write(folder.resolve("selftest.csv"), csv(result));
        JsonFile.ours().write(folder.resolve("selftest.json"), result);
    }
}
