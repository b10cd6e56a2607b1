package dev.hitmiss.results.report;

import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.JmhSettings;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.Markdown;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The command that repeats the run, and one for each row. */
final class ReproduceSection implements Section {
    private static final String JAR = "java -jar benchmarks/target/benchmarks.jar";

    @Override
    public String render(RunDocument run) {
        String whole = "## Reproduce\n\nThe whole run:\n\n"
                + Markdown.codeBlock("sh", run.meta().command());
        if (run.micro().isEmpty()) {
            return whole;
        }
        String rows = run.micro().stream()
                .sorted(Comparator.comparing(RowNames::group).thenComparing(RowNames.ORDER))
                .map(ReproduceSection::command)
                .collect(Collectors.joining("\n"));
        return whole + "\nOne row, on a stack of its own, in the order of the tables:\n\n"
                + Markdown.codeBlock("sh", rows);
    }

    private static String command(MicroRow row) {
        RowKey key = row.key();
        JmhSettings settings = row.settings();
        StringBuilder command = new StringBuilder(JAR)
                .append(' ')
                .append(Shell.quote("^" + key.benchmark().replace(".", "\\.") + "$"))
                .append(" -bm ")
                .append(key.mode().text())
                .append(" -t ")
                .append(key.threads())
                .append(" -f ")
                .append(row.primary().forkCount())
                .append(iterations("w", settings.warmupIterations(), settings.warmupTime(), key))
                .append(iterations("", settings.measurementIterations(), settings.measurementTime(), key));
        key.params().forEach((name, value) -> command.append(" -p ").append(Shell.quote(name + "=" + value)));
        return command.toString();
    }

    /** JMH writes "1 s" and reads "1s"; a single call takes as long as it takes. */
    private static String iterations(String prefix, int count, String time, RowKey key) {
        String counted = " -" + prefix + "i " + count;
        if (key.mode() == BenchmarkMode.SINGLE_SHOT) {
            return counted;
        }
        return counted + (prefix.isEmpty() ? " -r " : " -w ") + Shell.quote(time.replace(" ", ""));
    }
}
