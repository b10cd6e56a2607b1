package dev.hitmiss.loadtest;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the build leaves the other jars, seen from this one. */
final class SiblingJar {
    private SiblingJar() {}

    static Path service() {
        return beside("../../fixtures/service/target/service.jar");
    }

    /** What makes Gatling's report; its licence keeps it out of this jar. */
    static Path gatlingCharts() {
        return beside("charts/gatling-charts-highcharts.jar");
    }

    private static Path beside(String relative) {
        try {
            Path own = Path.of(SiblingJar.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return own.resolveSibling(relative).normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("this program does not know where it is", e);
        }
    }
}
