package fi.verkosto.testkit;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What consumers of events and scheduled jobs can reach, call by call. Nobody calls there: whoever asks for the caller, or
 * for anything else of a request, fails at the first event that comes by.
 */
final class UnattendedCode {

    private static final String OURS = "fi.verkosto.";
    private static final String INCOMING = "org.eclipse.microprofile.reactive.messaging.Incoming";
    private static final String SCHEDULED = "io.quarkus.scheduler.Scheduled";

    private static final Set<String> OF_A_REQUEST = Set.of(
            "org.eclipse.microprofile.jwt.JsonWebToken",
            "io.quarkus.security.identity.SecurityIdentity",
            "io.quarkus.vertx.http.runtime.CurrentVertxRequest");

    /** Asks first whether there is a request, and has an answer without one. */
    private static final String ARRIVAL = "fi.verkosto.api.request.Arrival";

    private final JavaClasses classes;

    /** Each with what it was reached from; the first ones with null. */
    private final Map<JavaCodeUnit, JavaCodeUnit> reached = new LinkedHashMap<>();

    private UnattendedCode(JavaClasses classes) {
        this.classes = classes;
    }

    /** The ways from a consumer or a job to something of a request, in words. */
    static List<String> waysToTheCaller(JavaClasses classes) {
        return new UnattendedCode(classes).waysToTheCaller();
    }

    private List<String> waysToTheCaller() {
        List<String> ways = new ArrayList<>();
        ArrayDeque<JavaCodeUnit> open = new ArrayDeque<>();
        starts().forEach(start -> reach(start, null, open));
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.poll();
            for (JavaAccess<?> call : calls(unit)) {
                if (isOfARequest(call.getTargetOwner())
                        && !unit.getOwner().getName().equals(ARRIVAL)) {
                    ways.add(wayTo(unit) + " → " + call.getTargetOwner().getSimpleName() + "." + call.getName());
                }
                targets(call).forEach(target -> reach(target, unit, open));
            }
        }
        return ways;
    }

    private void reach(JavaCodeUnit unit, JavaCodeUnit from, ArrayDeque<JavaCodeUnit> open) {
        if (!reached.containsKey(unit)) {
            reached.put(unit, from);
            open.add(unit);
        }
    }

    /** What a consumer does with an event stands in lambdas of its constructor. */
    private Stream<JavaCodeUnit> starts() {
        Stream<JavaCodeUnit> consumers = classes.stream()
                .filter(type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(INCOMING)))
                .flatMap(type -> type.getCodeUnits().stream());
        return Stream.concat(consumers, methods().filter(method -> method.isAnnotatedWith(SCHEDULED)));
    }

    private static Collection<JavaAccess<?>> calls(JavaCodeUnit unit) {
        List<JavaAccess<?>> calls = new ArrayList<>(unit.getCallsFromSelf());
        calls.addAll(unit.getMethodReferencesFromSelf());
        calls.addAll(unit.getConstructorReferencesFromSelf());
        return calls;
    }

    /** What may run: the method itself, and whatever overrides it. */
    private Stream<? extends JavaCodeUnit> targets(JavaAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        if (owner.isEquivalentTo(Event.class)) {
            return methods().filter(UnattendedCode::isObserver);
        }
        if (!owner.getName().startsWith(OURS)) {
            return Stream.empty();
        }
        List<JavaCodeUnit> targets = new ArrayList<>();
        call.getTarget().resolveMember().ifPresent(member -> targets.add((JavaCodeUnit) member));
        for (JavaCodeUnit target : List.copyOf(targets)) {
            if (target instanceof JavaMethod method && !method.getModifiers().contains(JavaModifier.STATIC)) {
                owner.getAllSubclasses().stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(other -> overrides(other, method))
                        .forEach(targets::add);
            }
        }
        return targets.stream();
    }

    private static boolean overrides(JavaMethod other, JavaMethod method) {
        return other.getName().equals(method.getName())
                && other.getRawParameterTypes().size()
                        == method.getRawParameterTypes().size();
    }

    private static boolean isObserver(JavaMethod method) {
        return method.getParameters().stream()
                .map(JavaParameter::getAnnotations)
                .flatMap(Set::stream)
                .anyMatch(annotation -> annotation.getRawType().isEquivalentTo(Observes.class));
    }

    private static boolean isOfARequest(JavaClass owner) {
        return owner.isAnnotatedWith(RequestScoped.class) || OF_A_REQUEST.contains(owner.getName());
    }

    private Stream<JavaMethod> methods() {
        return classes.stream().flatMap(type -> type.getMethods().stream());
    }

    private String wayTo(JavaCodeUnit unit) {
        JavaCodeUnit from = reached.get(unit);
        String own = unit.getOwner().getSimpleName() + "." + unit.getName();
        return from == null ? own : wayTo(from) + " → " + own;
    }
}
