package fi.verkosto.stack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.UUID;

@AnalyzeClasses(packages = "fi.verkosto.stack", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("fi.verkosto.stack.(*)").should().beFreeOfCycles();

    /** Other modules' tests start PostgreSQL and Kafka with these classes, without Jackson, picocli or a Kafka client. */
    @ArchTest
    static final ArchRule SERVERS_NEED_LITTLE = noClasses()
            .that()
            .haveSimpleNameStartingWith("Postgres")
            .or()
            .haveSimpleName("KafkaBroker")
            .or()
            .haveSimpleName("KafkaJvm")
            .or()
            .haveSimpleName("ServerProcess")
            .and()
            .resideInAPackage("fi.verkosto.stack")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "picocli..", "org.apache.kafka..", "fi.verkosto.stack.parts..");

    @ArchTest
    static final ArchRule TIME_IS_INJECTED =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(UUID.class, "randomUUID");
}
