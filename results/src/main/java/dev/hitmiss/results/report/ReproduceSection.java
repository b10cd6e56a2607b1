package dev.hitmiss.results.report;

import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.JmhSettings;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.results.text.Markdown;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command that repeats the run, and one for each row. */
final class ReproduceSection implements Section {
    private static final String JAR = "java -jar runner/target/hitmiss.jar run";

    @Override
    public String render(RunDocument run) {
        String whole = "## Reproduce\n\nThe whole run:\n\n"
                + Markdown.codeBlock("sh", run.meta().command());
        if (run.micro().isEmpty()) {
            return whole;
        }
        String rows = run.micro().stream()
                .sorted(Comparator.comparing(RowNames::group).thenComparing(RowNames.ORDER))
                .map(row -> command(run.meta(), row))
                .collect(Collectors.joining("\n"));
        return whole + "\nOne row with its floor, on servers of its own, in the order of the tables:\n\n"
                + Markdown.codeBlock("sh", rows);
    }

    private static String command(RunMeta meta, MicroRow row) {
        RowKey key = row.key();
        StringBuilder command = new StringBuilder(JAR)
                .append(" --budget ")
                .append(meta.budget().text())
                .append(" --only micro --include ")
                .append(Shell.quote("^" + key.benchmark().replace(".", "\\.") + "$"))
                .append(servers(meta.fingerprint().hard().stackMode()));
        key.params().forEach((name, value) -> command.append(param(name, value)));
        if (key.mode() == BenchmarkMode.THROUGHPUT) {
            command.append(param("threads", Integer.toString(key.threads())));
        }
        return command.append(schedule(row.settings())).toString();
    }

    private static String servers(@Nullable StackMode mode) {
        return mode == null || mode == StackMode.EMBEDDED ? "" : " --stack " + mode.text();
    }

    private static String param(String name, String value) {
        return " --param " + Shell.quote(name + "=" + value);
    }

    /** JMH writes "1 s" and reads "1s". */
    private static String schedule(JmhSettings settings) {
        return Stream.of(
                        "-wi=" + settings.warmupIterations(),
                        "-w=" + settings.warmupTime(),
                        "-i=" + settings.measurementIterations(),
                        "-r=" + settings.measurementTime())
                .map(flag -> " --jmh-arg=" + Shell.quote(flag.replace(" ", "")))
                .collect(Collectors.joining());
    }
}
