package dev.hitmiss.runner.machine;

import dev.hitmiss.stack.process.Processors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which processors are threads of one core, as the system tells in this folder. */
record CoreMap(Path topology) {
    static CoreMap ofThisMachine() {
        return new CoreMap(Path.of("/sys/devices/system/cpu"));
    }

    /** Those of one core together, cores of one socket next to each other; some number their cores cluster by cluster. Where nothing is told each processor is a core. */
    List<List<Integer>> cores(Processors processors) {
        SortedMap<String, List<Integer>> cores = new TreeMap<>();
        processors
                .numbers()
                .forEach(cpu -> cores.computeIfAbsent(core(cpu), core -> new ArrayList<>())
                        .add(cpu));
        return List.copyOf(cores.values());
    }

    private String core(int cpu) {
        return told(cpu, "physical_package_id")
                .flatMap(socket -> told(cpu, "core_id")
                        .map(core -> "%6s/%6s/%6s"
                                .formatted(socket, told(cpu, "cluster_id").orElse(""), core)))
                .orElseGet(() -> "%6d".formatted(cpu));
    }

    private Optional<String> told(int cpu, String what) {
        return Probe.file(topology.resolve("cpu" + cpu).resolve("topology").resolve(what));
    }
}
