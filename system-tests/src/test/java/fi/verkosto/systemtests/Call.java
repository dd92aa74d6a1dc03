package fi.verkosto.systemtests;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.checks.CompiledPaths;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A call of an operation that is right in every respect but the one that is then made wrong. */
record Call(
        SystemStack stack,
        Operation operation,
        Line line,
        String token,
        List<String> parameters,
        String body,
        Map<String, String> headers) {
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("application/merge-patch+json", ContentType.TEXT));

    private static final String FILE = "application/octet-stream";

    static {
        CompiledPaths.keep();
    }

    Call(SystemStack stack, Operation operation, Line line) {
        this(
                stack,
                operation,
                line,
                stack.as(line.user()).token(),
                line.parameters(),
                line.body().map(JsonNode::toString).orElse(null),
                Map.of("If-Match", "*", "Idempotency-Key", "refused-" + operation.id(), "Accept-Language", "en"));
    }

    /** Whom the realm knows without any of the roles that the operation asks for: nobody, if it asks for none. */
    List<String> usersWithoutRole(Map<String, String> usersByRole) {
        return operation.roles().isEmpty()
                ? List.of()
                : usersByRole.entrySet().stream()
                        .filter(user -> !operation.roles().contains(user.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList();
    }

    Call as(String user) {
        return withToken(stack.as(user).token());
    }

    Call withoutToken() {
        return withToken(null);
    }

    Call withToken(String other) {
        return new Call(stack, operation, line, other, parameters, body, headers);
    }

    Call at(List<String> others) {
        return new Call(stack, operation, line, token, others, body, headers);
    }

    Call with(Object otherBody) {
        return new Call(stack, operation, line, token, parameters, otherBody.toString(), headers);
    }

    Call header(String name, String value) {
        Map<String, String> others = new TreeMap<>(headers);
        others.put(name, value);
        return new Call(stack, operation, line, token, parameters, body, others);
    }

    Call without(String header) {
        Map<String, String> others = new TreeMap<>(headers);
        others.remove(header);
        return new Call(stack, operation, line, token, parameters, body, others);
    }

    ValidatableResponse send() {
        RequestSpecification request = given().config(AS_IT_IS)
                .baseUri(stack.running().gateway().toString())
                .headers(headers)
                .queryParams(operation.queries());
        if (token != null) {
            request.auth().preemptive().oauth2(token);
        }
        if (body != null) {
            request.contentType(operation.mediaType().orElse("application/json"))
                    .body(body);
        } else if (operation.takesFile()) {
            request.contentType(FILE).body("a text".getBytes(StandardCharsets.UTF_8));
        }
        return request.request(operation.method(), operation.pathOf(parameters)).then();
    }
}
