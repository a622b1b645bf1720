package kz.kasip.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "kz.kasip.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("kz.kasip.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_BUILD_READS_YAML = noClasses()
            .that()
            .resideOutsideOfPackage("..openapi..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "kz.kasip.gateway.openapi..");

    @ArchTest
    static final ArchRule PROBLEMS_KNOW_NO_FEATURE = classes()
            .that()
            .resideInAPackage("..problem..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "io.vertx..", "org.jboss.logging..", "..problem..", "..door..");
}
