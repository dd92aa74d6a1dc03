package fi.verkosto.checks;

import java.util.Set;
import java.util.TreeSet;

/** Which operations of a description somebody with a role may call. Those that are open to everybody are not among them. */
public final class OperationsOfRole {

    private OperationsOfRole() {}

    /** Their IDs, of a description in YAML or JSON. */
    public static Set<String> in(String yaml, String role) {
        Set<String> found = new TreeSet<>();
        new Description(yaml)
                .operations().stream()
                        .filter(operation -> operation
                                .node()
                                .path("security")
                                .valueStream()
                                .flatMap(scheme -> scheme.valueStream())
                                .flatMap(roles -> roles.valueStream())
                                .anyMatch(named -> named.asString().equals(role)))
                        .map(Description.Operation::id)
                        .forEach(found::add);
        return found;
    }
}
