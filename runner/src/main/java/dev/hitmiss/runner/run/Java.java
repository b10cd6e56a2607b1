package dev.hitmiss.runner.run;

import java.nio.file.Path;

/** The {@code java} that this JVM was started with: what the runner runs on, forks run on. */
final class Java {
    private Java() {}

    static String ofThisRun() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
