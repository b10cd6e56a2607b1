package dev.hitmiss.benchmarks;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.hitmiss.stack.network.NetworkProfile;
import dev.hitmiss.stack.process.Processors;
import org.openjdk.jmh.annotations.Benchmark;

@AnalyzeClasses(packages = "dev.hitmiss.benchmarks", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
    @ArchTest
    static final ArchRule stackIsForTheMainAlone = noClasses()
            .that()
            .resideOutsideOfPackage("dev.hitmiss.benchmarks")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.hitmiss.stack..")
                    .and(not(type(NetworkProfile.class)))
                    .and(not(type(Processors.class))));

    @ArchTest
    static final ArchRule floorsKnowNoOtherQuestion = noClasses()
            .that()
            .resideInAPackage("..benchmarks.floor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..benchmarks.activation..",
                    "..benchmarks.client..",
                    "..benchmarks.codec..",
                    "..benchmarks.coherence..",
                    "..benchmarks.config..",
                    "..benchmarks.guard..",
                    "..benchmarks.trigger..",
                    "..benchmarks.user..",
                    "..benchmarks.channel..",
                    "..benchmarks.session..",
                    "..benchmarks.memory..");

    @ArchTest
    static final ArchRule fixtureAndCatalogueKnowNoBenchmark = noClasses()
            .that()
            .resideInAnyPackage("..benchmarks.fixture..", "..benchmarks.catalogue..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Benchmark");

    @ArchTest
    static final ArchRule benchmarksAreNamedSo = methods()
            .that()
            .areAnnotatedWith(Benchmark.class)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("..jmh_generated..")
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Benchmark");
}
