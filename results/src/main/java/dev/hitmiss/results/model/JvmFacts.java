package dev.hitmiss.results.model;

import java.util.List;

/** The JVM of a row's forks, as JMH saw it. */
public record JvmFacts(String jdkVersion, String vmName, String vmVersion, List<String> args) {
    public JvmFacts {
        args = List.copyOf(args);
    }
}
