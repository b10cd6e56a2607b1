package dev.hitmiss.runner.machine;

/** The JVM that forks run on, as one that was started like them says it. */
public record ForkJvm(String vendor, String version, String collector, long maxHeapMebibytes) {}
