package kz.kasip.cards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "kz.kasip.cards", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule featuresDoNotDependOnEachOtherInACircle =
            slices().matching("kz.kasip.cards.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule resourcesAreTheirFeaturesOwn =
            classes().that().haveSimpleNameEndingWith("Resource").should().bePackagePrivate();

    @ArchTest
    static final ArchRule onlyTheClientTouchesRestClients = noClasses()
            .that()
            .resideOutsideOfPackage("kz.kasip.cards.client..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.microprofile.rest.client..", "io.quarkus.oidc.client..");

    @ArchTest
    static final ArchRule problemsKnowNoFeature = noClasses()
            .that()
            .resideInAPackage("..problem..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "kz.kasip.cards.card..",
                    "kz.kasip.cards.draft..",
                    "kz.kasip.cards.version..",
                    "kz.kasip.cards.change..",
                    "kz.kasip.cards.follow..",
                    "kz.kasip.cards.client..",
                    "kz.kasip.cards.occupation..");
}
