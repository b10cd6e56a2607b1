package dev.hitmiss.runner;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.hitmiss.runner", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
    private static final String HERE = "dev.hitmiss.runner..";
    private static final String EXIT = "dev.hitmiss.runner.exit";
    private static final String PLAN = "dev.hitmiss.runner.plan";
    private static final String RUN = "dev.hitmiss.runner.run";
    private static final String MACHINE = "dev.hitmiss.runner.machine";
    private static final String GATE = "dev.hitmiss.runner.gate";
    private static final String PROPERTIES = "dev.hitmiss.runner.properties";

    @ArchTest
    static final ArchRule exit_usesOnlyItself = only(EXIT, EXIT);

    @ArchTest
    static final ArchRule plan_startsNothing = only(PLAN, PLAN, MACHINE, EXIT);

    @ArchTest
    static final ArchRule machine_knowsNoRun = only(MACHINE, MACHINE);

    @ArchTest
    static final ArchRule run_knowsNoCommand = only(RUN, RUN, PLAN, MACHINE, EXIT);

    @ArchTest
    static final ArchRule gate_startsNothing = only(GATE, GATE, EXIT);

    @ArchTest
    static final ArchRule runner_speaksToNoServerItself = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "org.postgresql..", "redis.clients..", "io.netty..", "org.testcontainers..");

    @ArchTest
    static final ArchRule properties_standOnTheJdkAlone = noClasses()
            .that()
            .resideInAPackage(PROPERTIES)
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", PROPERTIES);

    private static ArchRule only(String user, String... used) {
        return noClasses()
                .that()
                .resideInAPackage(user)
                .should()
                .dependOnClassesThat(resideInAPackage(HERE).and(not(resideInAnyPackage(used))));
    }
}
