package fi.verkosto.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.request.Caller;
import fi.verkosto.api.request.Versions;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** What all services say alike: see ADR 55. */
final class Dialect {

    private static final List<Class<?>> UNTYPED = List.of(Response.class, Object.class);

    private Dialect() {}

    /** What the signature does not say, the description has to say again, and nothing holds the two together. */
    static ArchRule everyBodyHasAType() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .or()
                .areAnnotatedWith(Idempotent.class)
                .should(new ArchCondition<>("return the body itself, or RestResponse with its type") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean untyped = UNTYPED.stream().anyMatch(method.getRawReturnType()::isEquivalentTo)
                                || method.getReturnType().getName().equals(RestResponse.class.getName());
                        if (untyped && !isFile(method)) {
                            events.add(SimpleConditionEvent.violated(
                                    method,
                                    method.getFullName() + " returns "
                                            + method.getReturnType().getName()));
                        }
                    }
                });
    }

    /** So that one knows where to look for who may what, and no other class has a rule of its own. */
    static ArchRule accessAloneAsksForRoles() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Access")
                .should()
                .callMethod(Caller.class, "has", String.class)
                .orShould()
                .callMethod(Caller.class, "isOf", String.class);
    }

    /** A version that is asked for elsewhere is asked for in another order, or twice. */
    static ArchRule stepsAloneAskForVersions() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Steps")
                .should()
                .callMethod(Versions.class, "check", String.class, long.class)
                .orShould()
                .callMethod(Versions.class, "check", String.class, long.class, Supplier.class);
    }

    /** Its media type is known with the file only, and the framework finds a writer for it by an answer without a type only. */
    private static boolean isFile(JavaMethod method) {
        return method.getRawReturnType().isEquivalentTo(Response.class)
                && method.tryGetAnnotationOfType(Produces.class)
                        .filter(produces -> List.of(produces.value()).equals(List.of(MediaType.WILDCARD)))
                        .isPresent();
    }
}
