package fi.verkosto.contracts.breakage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What breaks in one operation. */
final class OperationComparison {

    private final Operation frozen;
    private final Operation present;
    private final SchemaComparison requests;
    private final SchemaComparison answers;
    private final List<String> found = new ArrayList<>();

    OperationComparison(Operation frozen, Operation present, SchemaComparison requests, SchemaComparison answers) {
        this.frozen = frozen;
        this.present = present;
        this.requests = requests;
        this.answers = answers;
    }

    List<String> breakages() {
        if (!frozen.id().equals(present.id())) {
            found.add("operationId: " + frozen.id() + " → " + present.id());
        }
        security();
        parameters();
        body();
        responses();
        return found;
    }

    private void security() {
        frozen.waysIn().stream()
                .filter(before -> present.waysIn().stream().noneMatch(before::containsAll))
                .forEach(before -> found.add("security: " + before + " does not suffice any more"));
    }

    private void parameters() {
        Map<String, JsonNode> before = frozen.parameters();
        Map<String, JsonNode> now = present.parameters();
        before.forEach((name, parameter) -> {
            if (now.containsKey(name)) {
                parameter(name, parameter, now.get(name));
            } else {
                found.add(name + ": removed");
            }
        });
        now.forEach((name, parameter) -> {
            if (!before.containsKey(name) && isRequired(parameter)) {
                found.add(name + ": newly required");
            }
        });
    }

    private void parameter(String name, JsonNode before, JsonNode now) {
        if (isRequired(now) && !isRequired(before)) {
            found.add(name + ": newly required");
        }
        for (String member : List.of("style", "explode")) {
            if (!before.path(member).equals(now.path(member))) {
                found.add(name + ": " + member + " changed");
            }
        }
        JsonNode usual = frozen.contract().resolve(before.path("schema")).path("default");
        if (!usual.equals(present.contract().resolve(now.path("schema")).path("default"))) {
            found.add(name + ": default changed");
        }
        schema(name, before, now, requests);
        mediaTypes(name, before, now, requests);
    }

    private void body() {
        JsonNode before = frozen.body();
        JsonNode now = present.body();
        if (before.isMissingNode()) {
            if (isRequired(now)) {
                found.add("request: newly required");
            }
        } else if (now.isMissingNode()) {
            found.add("request: removed");
        } else {
            if (isRequired(now) && !isRequired(before)) {
                found.add("request: newly required");
            }
            mediaTypes("request", before, now, requests);
        }
    }

    private void responses() {
        Map<String, JsonNode> before = frozen.responses();
        Map<String, JsonNode> now = present.responses();
        before.forEach((status, response) -> {
            if (now.containsKey(status)) {
                mediaTypes(status, response, now.get(status), answers);
                headers(status, frozen.headers(response), present.headers(now.get(status)));
            } else {
                found.add(status + ": removed");
            }
        });
        now.keySet().stream()
                .filter(status -> status.startsWith("2") && !before.containsKey(status))
                .forEach(status -> found.add(status + ": a success that portals do not know"));
    }

    private void headers(String status, Map<String, JsonNode> before, Map<String, JsonNode> now) {
        before.forEach((name, header) -> {
            String place = status + " header " + name;
            if (now.containsKey(name)) {
                if (isRequired(header) && !isRequired(now.get(name))) {
                    found.add(place + ": not required any more");
                }
                schema(place, header, now.get(name), answers);
            } else {
                found.add(place + ": removed");
            }
        });
    }

    private void mediaTypes(String place, JsonNode before, JsonNode now, SchemaComparison schemas) {
        before.path("content").properties().forEach(media -> {
            JsonNode known = now.path("content").path(media.getKey());
            if (known.isMissingNode()) {
                found.add(place + " " + media.getKey() + ": removed");
            } else {
                schema(place + " " + media.getKey(), media.getValue(), known, schemas);
            }
        });
    }

    private void schema(String place, JsonNode before, JsonNode now, SchemaComparison schemas) {
        schemas.breakages(schemaOf(before), schemaOf(now))
                .forEach(breakage -> found.add(SchemaComparison.at(place, breakage)));
    }

    private static JsonNode schemaOf(JsonNode holder) {
        return holder.has("schema") ? holder.path("schema") : Documents.ANY;
    }

    private static boolean isRequired(JsonNode node) {
        return node.path("required").asBoolean(false);
    }
}
