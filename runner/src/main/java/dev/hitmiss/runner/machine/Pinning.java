package dev.hitmiss.runner.machine;

import dev.hitmiss.results.model.ProcessorShares;
import dev.hitmiss.stack.process.Processors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The processors that the servers of a run have for themselves, and those of the JVMs that are measured. Where the scheduler
 * chooses, it chooses anew for each fork: a round trip on one processor takes half as long as one between two.
 *
 * @param awake whether they are to be kept from sleeping: to wake one takes as long as a round trip, and on a virtual machine as long
 *     as its host likes
 */
public record Pinning(Processors forks, Processors servers, boolean awake) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path HERE = Path.of("");
    /** Of a larger machine it would be too much heat. */
    private static final int AWAKE_MAX = 8;

    /** None with one processor, or where processes cannot be kept on some. */
    public static Optional<Pinning> ofThisMachine() {
        return wished().filter(Pinning::works);
    }

    /** The halves of what this process may use, if the system tells. */
    static Optional<Pinning> wished() {
        return Probe.field(STATUS, "Cpus_allowed_list")
                .map(Processors::parse)
                .flatMap(allowed -> halves(allowed, CoreMap.ofThisMachine(), canKeepAwake()));
    }

    /** By whole cores where there are several. */
    static Optional<Pinning> halves(Processors allowed, CoreMap map, boolean canKeepAwake) {
        List<List<Integer>> cores = map.cores(allowed);
        List<List<Integer>> parts = cores.size() > 1
                ? cores
                : allowed.numbers().stream().map(List::of).toList();
        int first = parts.size() - parts.size() / 2;
        boolean awake = canKeepAwake && allowed.count() <= AWAKE_MAX && map.areWholeCores(allowed);
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new Pinning(
                        joined(parts.subList(0, first)), joined(parts.subList(first, parts.size())), awake));
    }

    private static Processors joined(List<List<Integer>> cores) {
        return new Processors(cores.stream().flatMap(List::stream).toList());
    }

    /** Not at the cost of a limit on this container's time. */
    private static boolean canKeepAwake() {
        return CgroupCpus.find().isEmpty()
                && Probe.command(HERE, "chrt", "-i", "0", "true").isPresent();
    }

    boolean works() {
        return works(forks) && works(servers);
    }

    private static boolean works(Processors processors) {
        List<String> command = new ArrayList<>(processors.prefix());
        command.add("true");
        return Probe.command(HERE, command.toArray(String[]::new)).isPresent();
    }

    /** Each by itself. */
    public List<Processors> single() {
        return Stream.of(forks, servers)
                .flatMap(half -> half.numbers().stream())
                .map(number -> new Processors(List.of(number)))
                .toList();
    }

    public ProcessorShares shares() {
        return new ProcessorShares(forks.count(), servers.count(), awake);
    }

    @Override
    public String toString() {
        return "measured JVMs on processor " + forks + ", servers on processor " + servers
                + (awake ? ", kept awake" : "");
    }
}
