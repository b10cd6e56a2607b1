package dev.hitmiss.runner.machine;

import dev.hitmiss.results.model.Fingerprint;
import dev.hitmiss.results.model.JmhSettings;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.stack.StackFacts;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the fingerprint of this machine and this JVM. Forks run on the same JDK with the same defaults. */
public final class FingerprintProbe {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final Path CGROUP_QUOTA = Path.of("/sys/fs/cgroup/cpu.max");
    private static final Path GOVERNOR = Path.of("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor");
    private static final Path HERE = Path.of("");

    private FingerprintProbe() {}

    /**
     * The fingerprint of a run on this stack.
     *
     * @param jvmArguments what the forks' JVM is given beside its defaults
     */
    public static Fingerprint take(StackFacts stack, JmhSettings jmh, List<String> jvmArguments) {
        return new Fingerprint(
                new Fingerprint.Hard(
                        cpuModel(),
                        Runtime.getRuntime().availableProcessors(),
                        cgroupCpus(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.vendor"),
                        System.getProperty("java.runtime.version"),
                        collector(),
                        heapFlags(jvmArguments),
                        jmh,
                        StackMode.valueOf(stack.mode().name()),
                        List.of(NetworkProfile.LOOPBACK),
                        stack.durable(),
                        stack.postgresVersion(),
                        stack.redisVersion()),
                new Fingerprint.Soft(
                        System.getProperty("os.version"),
                        Probe.field(CPU_INFO, "microcode").orElse(null),
                        Probe.file(GOVERNOR).orElse(null)));
    }

    private static String cpuModel() {
        return Probe.field(CPU_INFO, "model name")
                .or(() -> Probe.command(HERE, "sysctl", "-n", "machdep.cpu.brand_string"))
                .or(() -> Probe.command(HERE, "uname", "-m"))
                .orElse("unknown");
    }

    /** {@code max 100000} without a limit, else {@code quota period}. */
    private static @Nullable Double cgroupCpus() {
        Optional<String[]> quota = Probe.file(CGROUP_QUOTA).map(text -> text.split(" ", -1));
        return quota.filter(words -> words.length == 2 && words[0].matches("\\d+") && words[1].matches("[1-9]\\d*"))
                .map(words -> Double.parseDouble(words[0]) / Double.parseDouble(words[1]))
                .orElse(null);
    }

    private static String collector() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The flags as given, and the heap's largest size, which follows from the machine where no flag sets it. */
    private static List<String> heapFlags(List<String> jvmArguments) {
        List<String> given = jvmArguments.stream()
                .filter(argument -> argument.matches("-Xm[xsn].*|-XX:.*(Heap|GC|RAM|NewSize).*"))
                .toList();
        return given.isEmpty()
                ? List.of("max heap " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB by default")
                : given;
    }
}
