package dev.hitmiss.loadtest;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the build leaves the other jars, seen from this one. */
final class SiblingJar {
    private SiblingJar() {}

    static Path service() {
        try {
            Path own = Path.of(SiblingJar.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return own.resolveSibling("../../fixtures/service/target/service.jar")
                    .normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("this program does not know where it is", e);
        }
    }
}
