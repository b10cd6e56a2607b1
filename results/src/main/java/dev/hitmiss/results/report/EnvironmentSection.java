package dev.hitmiss.results.report;

import dev.hitmiss.results.model.Fingerprint;
import dev.hitmiss.results.model.JmhSettings;
import dev.hitmiss.results.model.ProcessorShares;
import dev.hitmiss.results.model.ProxyCalibration;
import dev.hitmiss.results.model.ProxyCost;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.StackDetails;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.results.text.Figures;
import dev.hitmiss.results.text.Markdown;
import dev.hitmiss.results.text.MarkdownTable;
import dev.hitmiss.results.text.MetricUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The machine, the JVM and the servers. */
final class EnvironmentSection implements Section {
    @Override
    public String render(RunDocument run) {
        Fingerprint.Hard hard = run.meta().fingerprint().hard();
        Fingerprint.Soft soft = run.meta().fingerprint().soft();
        MarkdownTable table = new MarkdownTable(MarkdownTable.Column.text("What"), MarkdownTable.Column.text("Value"));
        add(table, "CPU", hard.cpuModel() + ", " + hard.cores() + " cores" + quota(hard));
        if (hard.stackMode() == StackMode.EMBEDDED && !run.micro().isEmpty()) {
            add(table, "Processors", processors(hard.pinned()));
        }
        add(table, "Operating system", hard.os() + " " + hard.arch() + ", kernel " + known(soft.kernel()));
        add(table, "Microcode", known(soft.microcode()));
        add(table, "CPU governor", known(soft.governor()));
        add(
                table,
                "JDK",
                hard.jdkVersion() + " (" + hard.jdkVendor() + "), " + hard.gc() + ", "
                        + (hard.heapFlags().isEmpty() ? "default heap" : String.join(" ", hard.heapFlags())));
        add(table, "JMH", jmh(hard.jmh()));
        StackDetails stack = run.meta().stack();
        if (stack == null) {
            add(table, "Servers", "those of the service that load was aimed at; nothing is known of them");
        } else {
            addServers(table, hard, stack);
        }
        add(table, "Long times to live", ttlScale(run.meta().ttlScale()));
        return "## Environment\n\n" + table.render();
    }

    private static void addServers(MarkdownTable table, Fingerprint.Hard hard, StackDetails stack) {
        add(
                table,
                "PostgreSQL",
                known(hard.postgresVersion()) + ", " + ProvenanceSection.durability(hard) + ", data on "
                        + known(stack.dataFileSystem()));
        add(table, "Redis", known(hard.redisVersion()));
        add(table, "Stack", times(stack));
        ProxyCalibration proxies = stack.proxyCalibration();
        if (proxies != null) {
            add(
                    table,
                    "Proxies of the networks",
                    cost(proxies.forwarding()) + " without a delay; " + cost(proxies.delaying())
                            + " beyond their delay, taken off it up to half");
        }
    }

    private static String cost(ProxyCost cost) {
        return MetricUnit.micros(cost.addedMicrosMedian()) + " (" + Figures.measured(cost.addedMicrosLow()) + "–"
                + MetricUnit.micros(cost.addedMicrosHigh()) + ", " + Figures.count(cost.samples()) + " round trips)";
    }

    private static void add(MarkdownTable table, String what, String value) {
        table.add(Markdown.escape(what), Markdown.escape(value));
    }

    private static String quota(Fingerprint.Hard hard) {
        return hard.cgroupCpus() == null ? "" : ", of which " + Figures.set(hard.cgroupCpus()) + " may be used";
    }

    private static String processors(@Nullable ProcessorShares pinned) {
        return pinned == null
                ? "shared by measured JVMs and servers"
                : pinned.forks() + " for the measured JVMs, " + pinned.servers()
                        + " for the servers; proxies run on any";
    }

    private static String known(@Nullable String value) {
        return Objects.requireNonNullElse(value, "unknown");
    }

    private static String jmh(JmhSettings jmh) {
        return jmh.jmhVersion() + ", warm-up " + jmh.warmupIterations() + " × " + jmh.warmupTime() + ", measured "
                + jmh.measurementIterations() + " × " + jmh.measurementTime() + " a fork";
    }

    private static String ttlScale(double scale) {
        return scale == 1 ? "not scaled" : "scaled to " + Figures.set(scale * 100) + " %";
    }

    private static String times(StackDetails cost) {
        String stopped =
                cost.stopMillis() == null ? "not stopped" : "stopped in " + Figures.count(cost.stopMillis()) + " ms";
        return "unpacked in " + Figures.count(cost.extractMillis()) + " ms, started in "
                + Figures.count(cost.startMillis()) + " ms, " + stopped;
    }
}
