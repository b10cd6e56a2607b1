package dev.hitmiss.results.intake;

import dev.hitmiss.results.evidence.Terms;
import dev.hitmiss.results.model.JmhSettings;
import dev.hitmiss.results.model.JvmFacts;
import java.util.Map;

/** How a row of a run was measured, and in what JVM, as terms of the names that JMH's own file has. */
final class RowTerms {
    private RowTerms() {}

    static Terms conduct(JmhSettings settings) {
        return Terms.of(Map.of(
                "jmhVersion", settings.jmhVersion(),
                "warmupIterations", String.valueOf(settings.warmupIterations()),
                "warmupTime", settings.warmupTime(),
                "warmupBatchSize", String.valueOf(settings.warmupBatchSize()),
                "measurementIterations", String.valueOf(settings.measurementIterations()),
                "measurementTime", settings.measurementTime(),
                "measurementBatchSize", String.valueOf(settings.measurementBatchSize())));
    }

    static Terms jvm(JvmFacts facts) {
        return Terms.of(Map.of(
                "jdkVersion", facts.jdkVersion(),
                "vmName", facts.vmName(),
                "vmVersion", facts.vmVersion(),
                "jvmArgs", String.join(" ", facts.args())));
    }
}
