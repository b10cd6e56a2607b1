package dev.hitmiss.results.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a run took place. Runs that differ in the hard part are not compared. */
public record Fingerprint(Hard hard, Soft soft) {
    /**
     * What has to be equal. Without {@code pinned}, measured JVMs and servers shared all processors. A run that aimed its load at a service which ran already knows nothing of its servers: no mode, no
     * network, no version.
     */
    public record Hard(
            String cpuModel,
            int cores,
            @Nullable Double cgroupCpus,
            @Nullable ProcessorShares pinned,
            String os,
            String arch,
            String jdkVendor,
            String jdkVersion,
            String gc,
            List<String> heapFlags,
            JmhSettings jmh,
            @Nullable StackMode stackMode,
            List<NetworkProfile> networkProfiles,
            @Nullable Boolean durable,
            @Nullable String postgresVersion,
            @Nullable String redisVersion) {
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
            networkProfiles = networkProfiles.stream().sorted().toList();
            Require.unique("networkProfiles", networkProfiles, profile -> profile);
            boolean known = stackMode != null;
            Require.that(
                    known != networkProfiles.isEmpty(),
                    "'networkProfiles' must be there if and only if 'stackMode' is");
            requireIfKnown(known, "postgresVersion", postgresVersion);
            requireIfKnown(known, "redisVersion", redisVersion);
        }

        private static void requireIfKnown(boolean known, String name, @Nullable String value) {
            Require.that(
                    known ? value != null && !value.isBlank() : value == null,
                    "'" + name + "' must be there if and only if 'stackMode' is");
        }
    }

    /** What is reported when it differs, and forbids nothing. */
    public record Soft(
            @Nullable String kernel,
            @Nullable String microcode,
            @Nullable String governor) {}
}
