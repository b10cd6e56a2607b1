package dev.hitmiss.loadtest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.hitmiss.loadtest", importOptions = DoNotIncludeTests.class)
final class ArrowsTest {
    private static final String ROOT = "dev.hitmiss.loadtest";

    @ArchTest
    static final ArchRule theLoadTestKnowsNoCache = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.hitmiss.caches..", "dev.hitmiss.service..", "dev.hitmiss.results..", "dev.hitmiss.runner..");

    @ArchTest
    static final ArchRule theLoadTestSpeaksToNoServerItself = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.postgresql..", "redis.clients..", "org.testcontainers..");

    @ArchTest
    static final ArchRule onlyTheSimulationsKnowGatling = noClasses()
            .that()
            .resideOutsideOfPackage("..loadtest.gatling..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.gatling..", "scala..", "ch.qos.logback..");

    @ArchTest
    static final ArchRule onlyTheControllerKnowsTheStack = noClasses()
            .that()
            .resideInAnyPackage("..gatling..", "..story..", "..record..", "..profile..", "..keys..", "..file..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.hitmiss.stack..", ROOT, "..loadtest.run..");

    @ArchTest
    static final ArchRule theControllerStartsTheInjectorAsAProcess = noClasses()
            .that()
            .resideInAPackage("..loadtest.run..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, "..loadtest.gatling..");

    @ArchTest
    static final ArchRule theRecordKnowsNeitherKeysNorProfiles = noClasses()
            .that()
            .resideInAPackage("..loadtest.record..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..loadtest.gatling..", "..loadtest.story..", "..loadtest.keys..", "..loadtest.profile..");

    @ArchTest
    static final ArchRule storiesKnowNeitherGatlingNorProfiles = noClasses()
            .that()
            .resideInAPackage("..loadtest.story..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..loadtest.gatling..", "..loadtest.profile..", "..loadtest.file..");

    @ArchTest
    static final ArchRule theInnerPackagesStandAlone = noClasses()
            .that()
            .resideInAnyPackage("..loadtest.keys..", "..loadtest.profile..", "..loadtest.file..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..loadtest.gatling..", "..loadtest.story..", "..loadtest.record..");
}
