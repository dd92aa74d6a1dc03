package fi.verkosto.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One OpenAPI description out of those of the services. Components of the same name that are equal become one; those
 * that differ get the name of their service in front ({@code Member} of review-service: {@code ReviewMember}), so that
 * no service has to know the names of another. Paths and operation IDs are public names and must be unique.
 */
final class MergedDescription {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SCHEME = "accessToken";

    private final ObjectNode merged = MAPPER.createObjectNode();
    private final Map<String, ObjectNode> paths = new TreeMap<>();
    private final Map<String, String> ownerOfPath = new TreeMap<>();
    private final Map<String, String> ownerOfOperation = new TreeMap<>();
    private final Map<String, JsonNode> tags = new TreeMap<>();

    private MergedDescription() {}

    /** @param services descriptions by the name of the service, in the order in which they are to appear */
    static ObjectNode of(Map<String, JsonNode> services) {
        MergedDescription description = new MergedDescription();
        Components components = Components.of(services);
        description.head();
        services.forEach((service, document) -> description.add(service, components.renamedIn(service, document)));
        description.paths.forEach(description.merged.withObjectProperty("paths")::set);
        description.tags.values().forEach(description.merged.withArrayProperty("tags")::add);
        description.addComponents(components);
        return description.merged;
    }

    private void head() {
        merged.put("openapi", "3.1.0");
        ObjectNode info = merged.putObject("info");
        info.put("title", "Verkosto API");
        info.put("version", "1");
        info.put(
                "description",
                "From the publication of a grant call to a programme of coordinated networks. Refusals are problem"
                        + " details (RFC 9457) in Finnish, Swedish or English, by Accept-Language. What is no request of"
                        + " HTTP/1.1 is refused with 400, 408, 414 or 431. Every answer has an X-Request-ID: the caller's own, if that is 16 to 64 letters, digits, hyphens and"
                        + " underscores.");
        info.putObject("contact").put("name", "Verkosto");
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        merged.putArray("servers").addObject().put("url", "/").put("description", "The gateway that serves this");
        merged.putArray("security").addObject().putArray(SCHEME);
        merged.putArray("tags");
        merged.putObject("paths");
    }

    private void add(String service, JsonNode document) {
        document.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
        document.path("paths").properties().forEach(path -> {
            unique("path", path.getKey(), ownerOfPath.put(path.getKey(), service), service);
            path.getValue().forEach(operation -> claimOperation(service, operation));
            paths.put(
                    path.getKey(),
                    withAlternativeRoles((ObjectNode) path.getValue()).put(DescribedApi.OWNER, service));
        });
    }

    private void claimOperation(String service, JsonNode operation) {
        String id = operation.path("operationId").asText();
        if (!id.isEmpty()) {
            unique("operationId", id, ownerOfOperation.put(id, service), service);
        }
    }

    /**
     * One requirement for each role: any of them suffices, which a list within one requirement does not say. An operation
     * that names none is open to whoever has a token, one with an empty list of requirements to everybody.
     */
    private static ObjectNode withAlternativeRoles(ObjectNode path) {
        path.forEach(operation -> {
            if (operation.path("security") instanceof ArrayNode requirements && !requirements.isEmpty()) {
                ObjectNode object = (ObjectNode) operation;
                object.remove("security");
                roles(requirements)
                        .forEach(role -> object.withArrayProperty("security")
                                .addObject()
                                .putArray(SCHEME)
                                .add(role));
            }
        });
        return path;
    }

    private static List<String> roles(ArrayNode requirements) {
        List<String> roles = new ArrayList<>();
        requirements.forEach(
                requirement -> requirement.forEach(named -> named.forEach(role -> roles.add(role.asText()))));
        return roles;
    }

    private void addComponents(Components components) {
        ObjectNode target = merged.putObject("components");
        components.all().forEach((kind, named) -> {
            ObjectNode group = target.putObject(kind);
            named.forEach(group::set);
        });
        target.withObjectProperty("securitySchemes")
                .putObject(SCHEME)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "Access token of the OpenID provider, for the audience verkosto-api");
    }

    private static void unique(String what, String name, String owner, String service) {
        if (owner != null) {
            throw new IllegalStateException("%s and %s both describe the %s %s".formatted(owner, service, what, name));
        }
    }

    /** A copy in which every text that the map knows is replaced, wherever it refers to a component. */
    static JsonNode withReferences(JsonNode node, Map<String, String> replacements) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = MAPPER.createObjectNode();
            object.properties()
                    .forEach(member -> copy.set(member.getKey(), withReferences(member.getValue(), replacements)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = MAPPER.createArrayNode();
            array.forEach(item -> copy.add(withReferences(item, replacements)));
            return copy;
        }
        if (node instanceof TextNode text) {
            return TextNode.valueOf(replacements.getOrDefault(text.textValue(), text.textValue()));
        }
        return node;
    }
}
