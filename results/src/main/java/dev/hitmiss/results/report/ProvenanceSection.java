package dev.hitmiss.results.report;

import dev.hitmiss.results.model.Fingerprint;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.results.text.Figures;
import dev.hitmiss.results.text.Markdown;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** One line that says what was run where. */
final class ProvenanceSection implements Section {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int SHORT_COMMIT = 12;

    @Override
    public String render(RunDocument run) {
        RunMeta meta = run.meta();
        Fingerprint.Hard hard = meta.fingerprint().hard();
        String line = String.join(
                " · ",
                commit(meta),
                "hitmiss " + meta.hitmissVersion(),
                "JDK " + hard.jdkVersion() + " (" + hard.jdkVendor() + ")",
                hard.cpuModel() + ", " + hard.cores() + " cores",
                DATE.format(meta.startedAt()),
                duration(meta),
                "budget " + meta.budget().text(),
                servers(hard));
        return Markdown.escape(line) + "\n";
    }

    private static String servers(Fingerprint.Hard hard) {
        if (hard.stackMode() == null) {
            return "a service that ran already, its servers unknown";
        }
        return hard.stackMode().text() + " stack, " + durability(hard) + " · network "
                + hard.networkProfiles().stream().map(NetworkProfile::text).collect(Collectors.joining(", "));
    }

    private static String commit(RunMeta meta) {
        if (meta.commit() == null) {
            return "commit unknown";
        }
        String shortened =
                meta.commit().substring(0, Math.min(SHORT_COMMIT, meta.commit().length()));
        return "commit " + shortened + (Boolean.TRUE.equals(meta.dirty()) ? " with uncommitted changes" : "");
    }

    private static String duration(RunMeta meta) {
        return meta.finishedAt() == null
                ? "never finished"
                : "took " + Figures.duration(Duration.between(meta.startedAt(), meta.finishedAt()));
    }

    static String durability(Fingerprint.Hard hard) {
        if (hard.durable() == null) {
            return "durability unknown";
        }
        return hard.durable() ? "durable" : "not durable";
    }
}
