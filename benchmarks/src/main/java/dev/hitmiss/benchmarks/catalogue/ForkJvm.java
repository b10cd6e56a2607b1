package dev.hitmiss.benchmarks.catalogue;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.stream.Collectors;

/** What a JVM started like the forks says of itself. The collector is named as people name it. */
record ForkJvm(String vendor, String version, String collector, long maxHeapMebibytes) {
    private static final Map<String, String> COLLECTOR_OF_BEAN = Map.of(
            "G1 Young Generation", "G1",
            "Copy", "Serial",
            "PS Scavenge", "Parallel",
            "ZGC Cycles", "ZGC",
            "ZGC Minor Cycles", "ZGC (generational)",
            "Shenandoah Cycles", "Shenandoah",
            "Epsilon Heap", "Epsilon");

    static ForkJvm ofThisOne() {
        return new ForkJvm(
                System.getProperty("java.vendor"),
                System.getProperty("java.runtime.version"),
                collectorOfThisOne(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static String collectorOfThisOne() {
        var beans = ManagementFactory.getGarbageCollectorMXBeans();
        return beans.stream()
                .map(GarbageCollectorMXBean::getName)
                .map(COLLECTOR_OF_BEAN::get)
                .filter(name -> name != null)
                .findFirst()
                .orElseGet(() -> beans.stream()
                        .map(GarbageCollectorMXBean::getName)
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }
}
