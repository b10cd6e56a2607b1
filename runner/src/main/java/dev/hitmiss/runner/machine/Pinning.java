package dev.hitmiss.runner.machine;

import dev.hitmiss.results.model.ProcessorShares;
import dev.hitmiss.stack.process.Processors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The processors that the servers of a run have for themselves, and those of the JVMs that are measured. Where the scheduler
 * chooses, it chooses anew for each fork: a round trip on one processor takes half as long as one between two.
 */
public record Pinning(Processors forks, Processors servers) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path TOPOLOGY = Path.of("/sys/devices/system/cpu");
    private static final Path HERE = Path.of("");

    /** None with one processor, or where processes cannot be kept on some. */
    public static Optional<Pinning> ofThisMachine() {
        return wished().filter(Pinning::works);
    }

    /** The halves of what this process may use, if the system tells. */
    static Optional<Pinning> wished() {
        return Probe.field(STATUS, "Cpus_allowed_list").flatMap(allowed -> halves(CpuList.parse(allowed), TOPOLOGY));
    }

    /** By whole cores where there are several. */
    static Optional<Pinning> halves(List<Integer> allowed, Path topology) {
        SortedMap<String, List<Integer>> byCore = new TreeMap<>();
        allowed.forEach(cpu -> byCore.computeIfAbsent(core(cpu, topology), core -> new ArrayList<>())
                .add(cpu));
        List<List<Integer>> cores = byCore.size() > 1
                ? List.copyOf(byCore.values())
                : allowed.stream().map(List::of).toList();
        int first = cores.size() - cores.size() / 2;
        return cores.size() < 2
                ? Optional.empty()
                : Optional.of(new Pinning(joined(cores.subList(0, first)), joined(cores.subList(first, cores.size()))));
    }

    /** Two threads of one core share its name; where the system tells no cores, each processor is one. */
    private static String core(int cpu, Path topology) {
        Path folder = topology.resolve("cpu" + cpu).resolve("topology");
        return Probe.file(folder.resolve("physical_package_id"))
                .flatMap(socket -> Probe.file(folder.resolve("core_id")).map(core -> "%6s/%6s".formatted(socket, core)))
                .orElseGet(() -> "%6d".formatted(cpu));
    }

    private static Processors joined(List<List<Integer>> cores) {
        return new Processors(cores.stream().flatMap(List::stream).toList());
    }

    boolean works() {
        return works(forks) && works(servers);
    }

    private static boolean works(Processors processors) {
        List<String> command = new ArrayList<>(processors.prefix());
        command.add("true");
        return Probe.command(HERE, command.toArray(String[]::new)).isPresent();
    }

    public ProcessorShares shares() {
        return new ProcessorShares(forks.count(), servers.count());
    }

    /** So that a JVM on one processor collects garbage and compiles as it does on two. */
    public List<String> jvmArguments() {
        return forks.count() == 1 ? List.of("-XX:ActiveProcessorCount=2") : List.of();
    }

    @Override
    public String toString() {
        return "measured JVMs on processor " + forks + ", servers on processor " + servers;
    }
}
