package dev.hitmiss.results.intake;

import dev.hitmiss.results.evidence.Terms;
import dev.hitmiss.results.model.Fingerprint;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.ProcessorShares;
import dev.hitmiss.results.model.StackMode;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fingerprint of a run as terms. JMH's settings are left to the rows, which each have their own. */
final class MachineTerms {
    private final SortedMap<String, String> values = new TreeMap<>();

    private MachineTerms() {}

    static Terms hard(Fingerprint.Hard hard) {
        StackMode stackMode = hard.stackMode();
        return new MachineTerms()
                .put("cpuModel", hard.cpuModel())
                .put("cores", hard.cores())
                .put("cgroupCpus", hard.cgroupCpus())
                .put("pinned", pinned(hard.pinned()))
                .put("os", hard.os())
                .put("arch", hard.arch())
                .put("jdkVendor", hard.jdkVendor())
                .put("jdkVersion", hard.jdkVersion())
                .put("gc", hard.gc())
                .put("heapFlags", String.join(" ", hard.heapFlags()))
                .put("stackMode", stackMode == null ? null : stackMode.text())
                .put(
                        "networkProfiles",
                        hard.networkProfiles().stream()
                                .map(NetworkProfile::text)
                                .collect(Collectors.joining(",")))
                .put("durable", hard.durable())
                .put("postgresVersion", hard.postgresVersion())
                .put("redisVersion", hard.redisVersion())
                .terms();
    }

    static Terms soft(Fingerprint.Soft soft) {
        return new MachineTerms()
                .put("kernel", soft.kernel())
                .put("microcode", soft.microcode())
                .put("governor", soft.governor())
                .terms();
    }

    /** Runs of earlier builds shared all processors, too. */
    private static String pinned(@Nullable ProcessorShares shares) {
        return shares == null ? "shared" : shares.forks() + " forks, " + shares.servers() + " servers";
    }

    private MachineTerms put(String name, @Nullable Object valueOrNull) {
        if (valueOrNull != null) {
            values.put(name, valueOrNull.toString());
        }
        return this;
    }

    private Terms terms() {
        return Terms.of(values);
    }
}
