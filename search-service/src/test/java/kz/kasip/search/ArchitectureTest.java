package kz.kasip.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "kz.kasip.search", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule featuresDoNotDependOnEachOtherInACircle =
            slices().matching("kz.kasip.search.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule resourcesAreTheirFeaturesOwn =
            classes().that().haveSimpleNameEndingWith("Resource").should().bePackagePrivate();

    @ArchTest
    static final ArchRule onlyTheClientTouchesRestClients = noClasses()
            .that()
            .resideOutsideOfPackage("kz.kasip.search.client..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.microprofile.rest.client..", "io.quarkus.oidc.client..");

    @ArchTest
    static final ArchRule enginesStayBehindTheIndex = noClasses()
            .that()
            .resideOutsideOfPackages("..index..", "..analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "org.hibernate.search.backend..");

    @ArchTest
    static final ArchRule queriesKnowNothingOfFeeds = noClasses()
            .that()
            .resideInAPackage("..query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..follow..", "..client..");

    @ArchTest
    static final ArchRule problemsKnowNoFeature = noClasses()
            .that()
            .resideInAPackage("..problem..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..index..", "..analysis..", "..query..", "..follow..", "..client..");
}
