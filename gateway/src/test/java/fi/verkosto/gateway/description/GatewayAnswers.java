package fi.verkosto.gateway.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** What the gateway itself may answer in the place of a service, whatever the operation. */
final class GatewayAnswers {

    private static final Map<String, String> OF_ANY = new TreeMap<>(Map.of(
            "414", "address-too-long",
            "431", "head-too-large",
            "502",
                    "service-connection-lost: whether the request took effect is unknown; repeat it with the same"
                            + " Idempotency-Key or If-Match",
            "504", "service-timeout: whether the request took effect is unknown"));

    private static final Map<String, String> OF_A_BODY = Map.of("408", "body-timeout: the body did not arrive in time");

    private GatewayAnswers() {}

    static void describe(ObjectNode description) {
        description
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation instanceof ObjectNode object && object.has("operationId")) {
                        OF_ANY.forEach((status, words) -> add(object, status, words));
                        if (object.has("requestBody")) {
                            OF_A_BODY.forEach((status, words) -> add(object, status, words));
                        }
                    }
                }));
        ((ObjectNode) description.at("/components/schemas/Problem/properties"))
                .putObject("service")
                .put("type", "string")
                .put("description", "The service that could not be asked");
    }

    private static void add(ObjectNode operation, String status, String words) {
        ObjectNode responses = operation.withObjectProperty("responses");
        if (responses.has(status)) {
            return;
        }
        ObjectNode response = responses.putObject(status).put("description", words);
        response.putObject("headers")
                .putObject("Retry-After")
                .put("description", "After how many seconds to try again")
                .putObject("schema")
                .put("type", "integer")
                .put("minimum", 0);
        response.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
    }
}
