package fi.verkosto.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/** What every scheduled method has in common, wherever it is: see ADR 34. */
final class ScheduledJobs {

    private static final String SCHEDULED = "io.quarkus.scheduler.Scheduled";

    /** What the annotation must say; a name is of words with hyphens. */
    private static final Map<String, String> SAID =
            Map.of("concurrentExecution", "SKIP", "skipExecutionIf", "ApplicationNotRunning", "identity", "-");

    private ScheduledJobs() {}

    static ArchRule areAlike() {
        return methods()
                .that()
                .areAnnotatedWith(SCHEDULED)
                .should(new ArchCondition<>("skip a run while one is at work or the service starts, and have a name") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        JavaAnnotation<?> scheduled = method.getAnnotationOfType(SCHEDULED);
                        SAID.forEach((property, word) -> {
                            if (!text(scheduled, property).contains(word)) {
                                events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " says no " + property + " with " + word));
                            }
                        });
                    }
                })
                .allowEmptyShould(true)
                .because("any number of instances run it at once");
    }

    private static String text(JavaAnnotation<?> annotation, String property) {
        return annotation.get(property).map(Object::toString).orElse("");
    }
}
