package fi.verkosto.contracts.breakage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a portal that was made for the frozen description of the API would stumble over in the present one. */
final class DescriptionBreakages {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private DescriptionBreakages() {}

    /** One line each, with the operation in front; none where every client of the frozen description goes on working. */
    static List<String> between(JsonNode frozen, JsonNode present) {
        Contract before = new Contract(frozen);
        Contract now = new Contract(present);
        SchemaComparison requests = new SchemaComparison(before, now, Side.REQUEST);
        SchemaComparison answers = new SchemaComparison(before, now, Side.ANSWER);
        List<String> found = new ArrayList<>();
        servers(frozen, present, found);
        schemes(frozen, present, found);
        for (Map.Entry<String, JsonNode> path : frozen.path("paths").properties()) {
            for (String method : METHODS) {
                if (path.getValue().has(method)) {
                    String name = method.toUpperCase(Locale.ROOT) + " " + path.getKey();
                    JsonNode item = present.path("paths").path(path.getKey());
                    if (item.has(method)) {
                        new OperationComparison(
                                        new Operation(before, path.getValue(), method),
                                        new Operation(now, item, method),
                                        requests,
                                        answers)
                                .breakages()
                                .forEach(breakage -> found.add(name + " " + breakage));
                    } else {
                        found.add(name + ": removed");
                    }
                }
            }
        }
        return found;
    }

    private static void servers(JsonNode frozen, JsonNode present, List<String> found) {
        List<String> urls = present.path("servers").findValuesAsString("url");
        frozen.path("servers").findValuesAsString("url").stream()
                .filter(url -> !urls.contains(url))
                .forEach(url -> found.add("server " + url + ": removed"));
    }

    /** The words around a scheme may change, what a client does with it may not. */
    private static void schemes(JsonNode frozen, JsonNode present, List<String> found) {
        frozen.at("/components/securitySchemes").properties().forEach(scheme -> {
            JsonNode now = present.at("/components/securitySchemes").path(scheme.getKey());
            for (String member : List.of("type", "scheme", "in", "name", "flows", "openIdConnectUrl")) {
                if (!scheme.getValue().path(member).equals(now.path(member))) {
                    found.add("security scheme %s: %s changed".formatted(scheme.getKey(), member));
                }
            }
        });
    }
}
