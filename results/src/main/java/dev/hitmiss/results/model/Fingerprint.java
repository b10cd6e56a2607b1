package dev.hitmiss.results.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a run took place. Runs that differ in the hard part are not compared. */
public record Fingerprint(Hard hard, Soft soft) {
    /** What has to be equal. */
    public record Hard(
            String cpuModel,
            int cores,
            @Nullable Double cgroupCpus,
            String os,
            String arch,
            String jdkVendor,
            String jdkVersion,
            String gc,
            List<String> heapFlags,
            JmhSettings jmh,
            StackMode stackMode,
            List<NetworkProfile> networkProfiles,
            @Nullable Boolean durable,
            String postgresVersion,
            String redisVersion) {
        public Hard {
            Require.text("cpuModel", cpuModel);
            Require.atLeast("cores", 1, cores);
            if (cgroupCpus != null) {
                Require.above("cgroupCpus", 0, cgroupCpus);
            }
            Require.text("os", os);
            Require.text("arch", arch);
            Require.text("jdkVendor", jdkVendor);
            Require.text("jdkVersion", jdkVersion);
            Require.text("gc", gc);
            heapFlags = heapFlags.stream().sorted().toList();
            networkProfiles = List.copyOf(networkProfiles);
            Require.that(!networkProfiles.isEmpty(), "'networkProfiles' must not be empty");
            Require.unique("networkProfiles", networkProfiles, profile -> profile);
            Require.text("postgresVersion", postgresVersion);
            Require.text("redisVersion", redisVersion);
        }
    }

    /** What is reported when it differs, and forbids nothing. */
    public record Soft(
            @Nullable String kernel,
            @Nullable String microcode,
            @Nullable String governor) {}
}
