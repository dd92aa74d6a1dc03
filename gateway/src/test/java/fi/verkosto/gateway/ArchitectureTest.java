package fi.verkosto.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

@AnalyzeClasses(packages = "fi.verkosto.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("fi.verkosto.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_DOMAIN_NO_DATABASE_NO_BROKER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fi.verkosto.applications..",
                    "fi.verkosto.review..",
                    "fi.verkosto.coordination..",
                    "fi.verkosto.notification..",
                    "fi.verkosto.messaging..",
                    "jakarta.persistence..",
                    "java.sql..",
                    "org.apache.kafka..");

    @ArchTest
    static final ArchRule TIME_AND_IDENTIFIERS_ARE_INJECTED =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule DEPENDENCIES_SHOW_IN_CONSTRUCTORS =
            noFields().should().beAnnotatedWith(Inject.class);
}
