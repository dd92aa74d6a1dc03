package fi.verkosto.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import fi.verkosto.api.value.WrittenForm;
import jakarta.enterprise.context.NormalScope;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;

/** The shape that every module keeps; each has one test that calls this with its own package. */
public final class ArchitectureRules {

    private static final String STREAMS = "org.eclipse.microprofile.reactive.messaging.";
    private static final Set<String> ROWS = Set.of("getResultStream", "streamAll");
    private static final int MOST_COLLABORATORS = 5;

    private ArchitectureRules() {}

    /** For a service with aggregates, an API and consumers. */
    public static void checkService(String root) {
        JavaClasses all = classesOf("fi.verkosto");
        JavaClasses classes = all.that(resideInAPackage(root + ".."));
        checkTimeAndIdentity(classes, root);
        noDomainKnowsItsEdges(root).check(classes);
        noResourceShowsAnEntity().check(classes);
        everyAnswerHasAType().check(classes);
        Dialect.everyBodyHasAType().check(classes);
        Dialect.accessAloneAsksForRoles().check(classes);
        Dialect.stepsAloneAskForVersions().check(classes);
        everyPatternHasWords(root).check(classes);
        streamsOnlyInMessaging(root).check(classes);
        fewCollaborators(root).check(classes);
        noStreamOfRows().check(classes);
        Repositories.check(root, classes);
        Assertions.assertThat(UnattendedCode.waysToTheCaller(all))
                .as("consumers and jobs act for the system: nothing that they reach may ask who calls")
                .isEmpty();
    }

    /** For any module: only the arrows between packages that it lists, no cycles among them, no clocks or random IDs of its own, no field injection, jobs alike. */
    public static void checkModule(String root) {
        checkTimeAndIdentity(classesOf(root), root);
    }

    private static JavaClasses classesOf(String root) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        Assertions.assertThat(classes).as("classes of %s", root).isNotEmpty();
        return classes;
    }

    private static void checkTimeAndIdentity(JavaClasses classes, String root) {
        SlicesRuleDefinition.slices()
                .matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
        Assertions.assertThat(PackageArrows.drawn(root, classes).toString())
                .as("which package of %s uses which; %s lists what may", root, PackageArrows.FILE)
                .isEqualTo(PackageArrows.listed(root).toString());
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .because("time comes from an injected InstantSource and identifiers from Identifiers")
                .check(classes);
        ScheduledJobs.areAlike().check(classes);
        noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .because("what a class needs shows in its constructor")
                .allowEmptyShould(true)
                .check(classes);
    }

    private static ArchRule noDomainKnowsItsEdges(String root) {
        DescribedPredicate<JavaClass> edge = resideInAnyPackage(root + "..api..", root + ".messaging..");
        return noClasses()
                .that(DescribedPredicate.not(edge))
                .should()
                .dependOnClassesThat(edge.or(resideInAnyPackage("jakarta.ws.rs..", "com.fasterxml.jackson..")))
                .because("edges point inward");
    }

    private static ArchRule noResourceShowsAnEntity() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should(new ArchCondition<>("neither take nor return an entity") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        List<JavaClass> shown = new ArrayList<>(method.getRawParameterTypes());
                        shown.add(method.getRawReturnType());
                        shown.stream()
                                .filter(type -> type.isAnnotatedWith(Entity.class))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows " + type.getSimpleName())));
                    }
                });
    }

    /** Without one the framework writes what Java's toString makes of the answer, for whoever asks for text. */
    private static ArchRule everyAnswerHasAType() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(new ArchCondition<>("say the media type of their answer") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (!method.isAnnotatedWith(Produces.class)
                                && !method.getOwner().isAnnotatedWith(Produces.class)) {
                            events.add(
                                    SimpleConditionEvent.violated(method, method.getFullName() + " has no @Produces"));
                        }
                    }
                });
    }

    /** Who wrote something else is told in words what would do; events are written by services. */
    private static ArchRule everyPatternHasWords(String root) {
        return fields().that()
                .areAnnotatedWith(Pattern.class)
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.not(resideInAnyPackage(root + ".messaging..")))
                .should(new ArchCondition<>("have a pattern that WrittenForm puts into words") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        String pattern =
                                field.getAnnotationOfType(Pattern.class).regexp();
                        if (WrittenForm.inWords(pattern).isEmpty()) {
                            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " shows " + pattern));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    /** A use case with more collaborators is two; what a request or a record brings in may need more of them. */
    private static ArchRule fewCollaborators(String root) {
        return constructors()
                .that()
                .areDeclaredInClassesThat(
                        DescribedPredicate.not(resideInAnyPackage(root + "..api..", root + ".messaging..")))
                .and()
                .areDeclaredInClassesThat()
                .areMetaAnnotatedWith(NormalScope.class)
                .should(new ArchCondition<>("have at most " + MOST_COLLABORATORS + " collaborators") {
                    @Override
                    public void check(JavaConstructor constructor, ConditionEvents events) {
                        if (constructor.getRawParameterTypes().size() > MOST_COLLABORATORS) {
                            events.add(SimpleConditionEvent.violated(
                                    constructor, constructor.getFullName() + " has more"));
                        }
                    }
                });
    }

    /**
     * Its statement is open until somebody closes the stream or the transaction ends. A second question in the same words
     * then finds none that is prepared, and the database parses and plans it anew each time.
     */
    private static ArchRule noStreamOfRows() {
        return noClasses().should().callMethodWhere(new DescribedPredicate<>("gives a stream of rows, not a list") {
            @Override
            public boolean test(JavaMethodCall call) {
                return ROWS.contains(call.getName())
                        || (call.getName().equals("stream")
                                && call.getTargetOwner().isAssignableTo(Repositories.PANACHE));
            }
        });
    }

    private static ArchRule streamsOnlyInMessaging(String root) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(DescribedPredicate.not(resideInAnyPackage(root + ".messaging..")))
                .should()
                .beAnnotatedWith(STREAMS + "Incoming")
                .orShould()
                .beAnnotatedWith(STREAMS + "Outgoing");
    }
}
