package kz.kasip.standards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

@AnalyzeClasses(packages = "kz.kasip.standards", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresDoNotImportEachOthersResources = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .bePackagePrivate()
            .because("a resource is nobody's service");

    @ArchTest
    static final ArchRule entitiesStayInside =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule onlyClientTouchesRestClients = noClasses()
            .that()
            .resideOutsideOfPackage("..client..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.microprofile.rest.client..", "io.quarkus.oidc.client..");

    @ArchTest
    static final ArchRule problemsImportNoFeature = noClasses()
            .that()
            .resideInAPackage("..standards.problem..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..standards.change..",
                    "..standards.client..",
                    "..standards.code..",
                    "..standards.document..",
                    "..standards.http..",
                    "..standards.importing..",
                    "..standards.oked..",
                    "..standards.standard..");

    @ArchTest
    static final ArchRule documentsAreReadWithoutHttpOrStore = noClasses()
            .that()
            .resideInAPackage("..standards.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..", "jakarta.persistence..", "..standards.problem..", "..standards.importing..");

    @ArchTest
    static final ArchRule featuresHaveNoCycles = SlicesRuleDefinition.slices()
            .matching("kz.kasip.standards.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            fields().should().notBeAnnotatedWith(Inject.class).because("constructors say what a class needs");
}
