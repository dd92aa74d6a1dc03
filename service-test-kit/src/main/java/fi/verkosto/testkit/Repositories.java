package fi.verkosto.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** How services speak with their databases: see ADR 55. */
final class Repositories {

    static final String PANACHE = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";

    private static final String SESSION = "jakarta.persistence.EntityManager";
    /** SQL, and the session itself, for whoever has something to do at the end of a transaction. */
    private static final Set<String> SQL =
            Set.of("createNativeQuery", "createNativeMutationQuery", "doReturningWork", "doWork", "unwrap");

    private Repositories() {}

    static void check(String root, JavaClasses classes) {
        everyEntityHasOne(classes);
        offerTheirOwnQuestions().check(classes);
        aloneKnowEntities().check(classes);
        noEdgeKnowsTheDatabase(root).check(classes);
    }

    static void everyEntityHasOne(JavaClasses classes) {
        List<String> entities = classes.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        Assertions.assertThat(classes.stream().flatMap(Repositories::entityOf).sorted())
                .as("what Panache's repositories hold: every entity, each once")
                .isEqualTo(entities);
    }

    private static Stream<String> entityOf(JavaClass type) {
        return type.getInterfaces().stream()
                .filter(held -> held.toErasure().getName().equals(PANACHE))
                .map(held ->
                        ((JavaParameterizedType) held).getActualTypeArguments().getFirst())
                .map(entity -> entity.toErasure().getName());
    }

    /** What Panache can do, deleting everything among it, is offered to nobody outside the package. */
    static ArchRule offerTheirOwnQuestions() {
        return classes().that().areAssignableTo(PANACHE).should().notBePublic();
    }

    /** Without Panache a session is for SQL over rows. */
    static ArchRule aloneKnowEntities() {
        return noClasses()
                .that(DescribedPredicate.not(areRepositories()))
                .should()
                .callMethodWhere(new DescribedPredicate<>("asks a session for entities, without Panache") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return call.getTargetOwner().isAssignableTo(SESSION) && !SQL.contains(call.getName());
                    }
                });
    }

    private static DescribedPredicate<JavaClass> areRepositories() {
        return new DescribedPredicate<>("are Panache's repositories, or have one of their own") {
            @Override
            public boolean test(JavaClass type) {
                return type.isAssignableTo(PANACHE)
                        || type.getFields().stream()
                                .map(field -> field.getRawType())
                                .filter(held -> held.isAssignableTo(PANACHE))
                                .anyMatch(held -> held.getEnclosingClass()
                                        .filter(type::equals)
                                        .isPresent());
            }
        };
    }

    private static ArchRule noEdgeKnowsTheDatabase(String root) {
        return noClasses()
                .that(resideInAnyPackage(root + "..api..", root + ".messaging.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.hibernate..")
                        .or(JavaClass.Predicates.assignableTo(SESSION))
                        .or(JavaClass.Predicates.assignableTo(PANACHE)));
    }
}
