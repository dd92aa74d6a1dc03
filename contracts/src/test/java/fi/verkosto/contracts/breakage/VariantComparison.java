package fi.verkosto.contracts.breakage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What keeps values of one variant from being values of another of the same type. */
final class VariantComparison {

    private final SchemaComparison schemas;
    private final Side side;
    private final Variant written;
    private final Variant read;
    private final boolean skippable;
    private final List<String> found = new ArrayList<>();

    VariantComparison(SchemaComparison schemas, Variant written, Variant read, boolean skippable) {
        this.schemas = schemas;
        this.side = schemas.side();
        this.written = written;
        this.read = read;
        this.skippable = skippable;
    }

    List<String> breakages() {
        constants();
        growingConstants();
        Limits.differences(written, read)
                .forEach(limit -> found.add(side.changed(limit.name(), limit.written(), limit.read())));
        if (!schemas.keepsConditions(written, read)) {
            found.add(": conditions (if, not, …) changed");
        }
        if (written.type().equals("object")) {
            names();
            members();
        }
        if (written.type().equals("array")) {
            inner("/*", orAny(written.inner("items")), orAny(read.inner("items")), true);
        }
        return found;
    }

    private void constants() {
        boolean mayGrow =
                (side == Side.NEW_EVENT && skippable) || written.type().equals("null");
        Optional<Set<JsonNode>> may = written.constants();
        read.constants()
                .filter(_ -> !mayGrow)
                .filter(known -> !may.map(known::containsAll).orElse(false))
                .ifPresent(known -> found.add(side.changed("enum", listed(may.orElse(Set.of())), listed(known))));
    }

    /** A list that may grow binds only who wrote a constant of it. */
    private void growingConstants() {
        Set<JsonNode> said = written.constants().orElseGet(written::growingConstants);
        Set<JsonNode> taken = read.growingConstants();
        if (side.isWrittenBefore() && !taken.isEmpty() && (said.isEmpty() || !taken.containsAll(said))) {
            found.add(side.changed("x-extensible-enum", listed(said), listed(taken)));
        }
    }

    /** Which properties there are, and which are always there. */
    private void names() {
        Variant before = side.isWrittenBefore() ? written : read;
        Variant now = side.isWrittenBefore() ? read : written;
        Set<String> removed = new TreeSet<>(before.propertyNames());
        removed.removeAll(now.propertyNames());
        removed.forEach(name -> found.add("/" + name + ": removed"));

        Set<String> missing = new TreeSet<>(read.required());
        missing.removeAll(written.required());
        missing.removeAll(removed);
        String what = side.isWrittenBefore() ? ": newly required" : ": not required any more";
        missing.forEach(name -> found.add("/" + name + what));
    }

    private void members() {
        List<JsonNode> others = read.inner("additionalProperties");
        for (String name : written.propertyNames()) {
            List<JsonNode> known = read.property(name);
            if (known.isEmpty() && read.isClosed()) {
                found.add("/" + name + ": added where additionalProperties is false");
            } else if (!known.isEmpty() || !others.isEmpty()) {
                inner("/" + name, written.property(name), known.isEmpty() ? others : known, skippable);
            }
        }
        if (read.isClosed() && !written.isClosed()) {
            found.add(": additionalProperties, which only one of the two allows");
        } else if (!written.isClosed() && !others.isEmpty()) {
            inner("/{any}", orAny(written.inner("additionalProperties")), others, skippable);
        }
    }

    private void inner(String at, List<JsonNode> writtenThere, List<JsonNode> readThere, boolean skippableThere) {
        schemas.compare(writtenThere, readThere, skippableThere).forEach(breakage -> found.add(at + breakage));
    }

    private static String listed(Set<JsonNode> constants) {
        return constants.isEmpty()
                ? "any"
                : constants.stream().map(JsonNode::asString).sorted().collect(Collectors.joining(", "));
    }

    private static List<JsonNode> orAny(List<JsonNode> schemas) {
        return schemas.isEmpty() ? List.of(Documents.ANY) : schemas;
    }
}
