package fi.verkosto.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The components of all services, and which of them need a name of their own. */
final class Components {

    /** One component of one service. */
    private record Component(String service, String kind, String name, JsonNode definition) {

        String reference() {
            return "#/components/" + kind + "/" + name;
        }

        String ownName() {
            String word = service.substring(0, service.indexOf('-'));
            return Character.toUpperCase(word.charAt(0)) + word.substring(1) + name;
        }
    }

    private final Set<Component> components = new LinkedHashSet<>();
    /** References (such as {@code #/components/schemas/Member}) whose definitions differ between services. */
    private final Set<String> differing = new LinkedHashSet<>();

    private Components() {}

    static Components of(Map<String, JsonNode> services) {
        Components all = new Components();
        services.forEach((service, document) -> document.path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(named -> all.components.add(
                                new Component(service, kind.getKey(), named.getKey(), named.getValue())))));
        all.findDiffering();
        return all;
    }

    /** The service's document, its references pointing to the names used in the merged description. */
    JsonNode renamedIn(String service, JsonNode document) {
        return MergedDescription.withReferences(document, renamedBy(service));
    }

    /** Definitions by kind (such as {@code schemas}) and name, in alphabetical order. */
    Map<String, Map<String, JsonNode>> all() {
        Map<String, Map<String, JsonNode>> all = new TreeMap<>();
        for (Component component : components) {
            JsonNode definition =
                    MergedDescription.withReferences(component.definition(), renamedBy(component.service()));
            JsonNode other =
                    all.computeIfAbsent(component.kind(), _ -> new TreeMap<>()).put(publicName(component), definition);
            if (other != null && !other.equals(definition)) {
                throw new IllegalStateException("%s: the name %s is already taken by another service's component"
                        .formatted(component.service(), publicName(component)));
            }
        }
        return all;
    }

    private String publicName(Component component) {
        return differing.contains(component.reference()) ? component.ownName() : component.name();
    }

    private Map<String, String> renamedBy(String service) {
        Map<String, String> renamed = new LinkedHashMap<>();
        components.stream()
                .filter(component -> component.service().equals(service))
                .filter(component -> differing.contains(component.reference()))
                .forEach(component -> renamed.put(
                        component.reference(), "#/components/" + component.kind() + "/" + component.ownName()));
        return renamed;
    }

    /** Two definitions with the same words differ as well if they refer to something that differs: hence the rounds. */
    private void findDiffering() {
        int before;
        do {
            before = differing.size();
            Map<String, JsonNode> first = new LinkedHashMap<>();
            for (Component component : components) {
                JsonNode definition =
                        MergedDescription.withReferences(component.definition(), renamedBy(component.service()));
                JsonNode other = first.putIfAbsent(component.reference(), definition);
                if (other != null && !other.equals(definition)) {
                    differing.add(component.reference());
                }
            }
        } while (differing.size() > before);
    }
}
