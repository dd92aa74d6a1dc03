package fi.verkosto.api.constraint;

import fi.verkosto.api.refusal.Fault;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Violations of Bean Validation as faults with pointers. */
public final class ConstraintFaults {

    private ConstraintFaults() {}

    public static List<Fault> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(ConstraintFaults::fault)
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::rule))
                .toList();
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        return ConstraintRule.fault(
                pointer(violation.getPropertyPath()),
                violation.getConstraintDescriptor().getAnnotation());
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            boolean isPartOfTheBody = node.getKind() == ElementKind.PROPERTY && node.getName() != null;
            if (isPartOfTheBody) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
