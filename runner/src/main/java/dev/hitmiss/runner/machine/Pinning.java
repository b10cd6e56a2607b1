package dev.hitmiss.runner.machine;

import dev.hitmiss.results.model.ProcessorShares;
import dev.hitmiss.stack.process.Processors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The processors that the servers of a run have for themselves, and those of the JVMs that are measured. Where the scheduler
 * chooses, it chooses anew for each fork: a round trip on one processor takes a fraction of one between two.
 *
 * @param sharesACore whether these are threads of the only core there is: what the servers do then slows the measured down
 */
public record Pinning(Processors forks, Processors servers, boolean sharesACore) {
    private static final Path STATUS = Path.of("/proc/self/status");
    /** What is allowed may also be a processor that could be plugged in. */
    private static final Path ONLINE = Path.of("/sys/devices/system/cpu/online");

    private static final Path HERE = Path.of("");

    /** The halves of what this process may use; none with one processor, or where processes cannot be kept on some. */
    public static Optional<Pinning> ofThisMachine() {
        return Probe.field(STATUS, "Cpus_allowed_list")
                .map(Processors::parse)
                .map(allowed -> Probe.file(ONLINE)
                        .map(online -> allowed.among(Processors.parse(online)))
                        .orElse(allowed))
                .flatMap(usable -> halves(usable, CoreMap.ofThisMachine()))
                .filter(Pinning::works);
    }

    /** By whole cores where there are several. */
    static Optional<Pinning> halves(Processors allowed, CoreMap map) {
        List<List<Integer>> cores = map.cores(allowed);
        boolean oneCore = cores.size() == 1;
        List<List<Integer>> parts =
                oneCore ? allowed.numbers().stream().map(List::of).toList() : cores;
        int first = parts.size() - parts.size() / 2;
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new Pinning(
                        joined(parts.subList(0, first)), joined(parts.subList(first, parts.size())), oneCore));
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

    @Override
    public String toString() {
        return "measured JVMs on processor " + forks + ", servers on processor " + servers;
    }
}
