package dev.hitmiss.runner.machine;

import dev.hitmiss.results.model.Fingerprint;
import dev.hitmiss.results.model.JmhSettings;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.stack.StackFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the fingerprint of this machine and of the JVM that forks run on. */
public final class FingerprintProbe {
    private static final Path ROOT = Path.of("/");
    private static final Path CPU_INFO = ROOT.resolve("proc/cpuinfo");
    private static final String GOVERNOR = "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor";
    private static final Path HERE = Path.of("");

    private FingerprintProbe() {}

    /**
     * The fingerprint of a run on this stack.
     *
     * @param stack null where the run starts no servers
     * @param networks the distances at which rows and load are measured
     * @param jvm what a JVM started like the forks says of itself
     * @param jvmArguments what the forks' JVM is given beside its defaults
     * @param pinning where forks and servers run; empty where they share all processors
     */
    public static Fingerprint take(
            @Nullable StackFacts stack,
            List<NetworkProfile> networks,
            JmhSettings jmh,
            ForkJvm jvm,
            List<String> jvmArguments,
            Optional<Pinning> pinning) {
        return new Fingerprint(
                new Fingerprint.Hard(
                        cpuModel(),
                        Runtime.getRuntime().availableProcessors(),
                        CgroupCpus.find().orElse(null),
                        pinning.map(Pinning::shares).orElse(null),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        jvm.vendor(),
                        jvm.version(),
                        jvm.collector(),
                        flags(jvm, jvmArguments),
                        jmh,
                        stack == null ? null : StackMode.valueOf(stack.mode().name()),
                        networks,
                        stack == null ? null : stack.durable(),
                        stack == null ? null : stack.postgresVersion(),
                        stack == null ? null : stack.redisVersion()),
                new Fingerprint.Soft(
                        System.getProperty("os.version"),
                        Probe.field(CPU_INFO, "microcode").orElse(null),
                        governor(ROOT).orElse(null)));
    }

    /** None where the system does not tell. */
    static Optional<String> governor(Path root) {
        return Probe.file(root.resolve(GOVERNOR));
    }

    private static String cpuModel() {
        return Probe.field(CPU_INFO, "model name")
                .or(() -> Probe.command(HERE, "sysctl", "-n", "machdep.cpu.brand_string"))
                .or(() -> Probe.command(HERE, "uname", "-m"))
                .orElse("unknown");
    }

    /** All that was given, and the heap's largest size, which follows from the machine where no flag sets it. */
    private static List<String> flags(ForkJvm jvm, List<String> jvmArguments) {
        return Stream.concat(jvmArguments.stream(), Stream.of("max heap " + jvm.maxHeapMebibytes() + " MiB"))
                .toList();
    }
}
