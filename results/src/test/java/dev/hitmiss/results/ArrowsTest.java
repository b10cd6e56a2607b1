package dev.hitmiss.results;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of this module. */
@AnalyzeClasses(packages = "dev.hitmiss.results", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArrowsTest {
    @ArchTest
    static final ArchRule arrows = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("..results.model..")
            .layer("file")
            .definedBy("..results.file..")
            .layer("estimate")
            .definedBy("..results.estimate..")
            .layer("text")
            .definedBy("..results.text..")
            .layer("evidence")
            .definedBy("..results.evidence..")
            .layer("rules")
            .definedBy("..results.rules..")
            .layer("levels")
            .definedBy("..results.levels..")
            .layer("doubt")
            .definedBy("..results.doubt..")
            .layer("claims")
            .definedBy("..results.claims..")
            .layer("intake")
            .definedBy("..results.intake..")
            .layer("report")
            .definedBy("..results.report..")
            .layer("gate")
            .definedBy("..results.gate..")
            .layer("verdict")
            .definedBy("..results.verdict..")
            .layer("selftest")
            .definedBy("..results.selftest..")
            .whereLayer("selftest")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("selftest")
            .whereLayer("report")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("gate")
            .mayOnlyBeAccessedByLayers("selftest")
            .whereLayer("verdict")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("intake", "levels", "doubt", "claims", "report", "gate", "verdict", "selftest")
            .whereLayer("evidence")
            .mayOnlyBeAccessedByLayers("intake", "gate", "rules", "selftest")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("intake", "gate", "selftest")
            .whereLayer("file")
            .mayOnlyBeAccessedByLayers("intake", "verdict", "selftest")
            .whereLayer("estimate")
            .mayOnlyBeAccessedByLayers("levels", "doubt", "claims", "report", "gate", "selftest")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("levels", "doubt", "claims", "report", "gate", "verdict", "selftest")
            .whereLayer("levels")
            .mayOnlyBeAccessedByLayers("doubt", "claims", "report")
            .whereLayer("doubt")
            .mayOnlyBeAccessedByLayers("intake")
            .whereLayer("claims")
            .mayOnlyBeAccessedByLayers("report");

    @ArchTest
    static final ArchRule knowsNoVendorAndNoOtherModule = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.openjdk.jmh..",
                    "io.gatling..",
                    "io.lettuce..",
                    "redis.clients..",
                    "java.sql..",
                    "java.net..",
                    "dev.hitmiss.caches..",
                    "dev.hitmiss.stack..",
                    "dev.hitmiss.benchmarks..",
                    "dev.hitmiss.loadtest..",
                    "dev.hitmiss.runner..",
                    "dev.hitmiss.service..");

    private ArrowsTest() {}
}
