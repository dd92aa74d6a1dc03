package fi.verkosto.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerContractTest {

    private static final AnswerContract API = AnswerContract.of("""
            openapi: 3.1.0
            paths:
              /v1/calls/{id}:
                get:
                  operationId: getCall
                  responses:
                    "200":
                      headers:
                        ETag: {required: true, schema: {type: string, pattern: '^"[0-9]+"$'}}
                        Retry-After: {schema: {type: integer}}
                      content:
                        application/json: {schema: {$ref: "#/components/schemas/Call"}}
                    "204": {}
                    "429": {$ref: "#/components/responses/TooManyRequests"}
              /v1/calls/own:
                get:
                  operationId: getOwnCall
                  responses:
                    "200": {content: {application/json: {}}}
            components:
              responses:
                TooManyRequests:
                  headers: {Retry-After: {required: true, schema: {type: integer}}}
                  content: {application/json: {schema: {type: object, required: [detail], properties: {detail: {type: string}}}}}
              schemas:
                Call:
                  type: object
                  required: [id, opensAt]
                  properties:
                    id: {type: string, format: uuid}
                    opensAt: {type: [string, "null"], anyOf: [{$ref: "#/components/schemas/Instant"}, {type: "null"}]}
                    names: {type: object, additionalProperties: {type: string}}
                    properties: {type: object}
                Instant: {type: string, format: date-time}
            """);

    private static final String CALL = "{\"id\": \"0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55\", \"opensAt\": null}";

    @Test
    void takesWhatIsDescribed() {
        assertThat(faults(200, CALL)).isEmpty();
        assertThat(faults(200, CALL.replace("null", "\"2018-10-22T05:00:00Z\"")))
                .isEmpty();
        assertThat(faults(200, CALL.replace("null", "null, \"names\": {\"fi\": \"Haku\"}")))
                .isEmpty();
    }

    @Test
    void refusesAStatusThatIsUndescribed() {
        assertThat(faults(404, CALL)).containsExactly("getCall: the status 404 is undescribed");
    }

    @Test
    void refusesAMemberThatIsUndescribed() {
        assertThat(faults(200, CALL.replace("null", "null, \"secret\": 1")))
                .singleElement()
                .asString()
                .startsWith("getCall 200 ")
                .contains("secret");
    }

    @Test
    void refusesAMissingMember() {
        assertThat(faults(200, CALL.replace(", \"opensAt\": null", "")))
                .singleElement()
                .asString()
                .contains("opensAt");
    }

    @Test
    void refusesAnotherTypeAndForm() {
        assertThat(faults(200, CALL.replace("null", "5"))).isNotEmpty();
        assertThat(faults(200, CALL.replace("null", "\"tomorrow\""))).isNotEmpty();
        assertThat(faults(200, CALL.replace("0166d370", "x")))
                .singleElement()
                .asString()
                .contains("/id");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(faults(200, "{")).singleElement().asString().contains("no JSON");
    }

    @Test
    void refusesABodyOfAnotherMediaType() {
        assertThat(API.faults(answer("/v1/calls/5", 200, "text/html", "\"3\"", CALL)))
                .containsExactly("getCall 200 the media type text/html is undescribed");
    }

    @Test
    void refusesABodyWithoutASchema() {
        assertThat(API.faults(new SeenAnswer(
                        "GET", "/v1/calls/own", 200, Map.of("content-type", List.of("application/json")), CALL)))
                .containsExactly("getOwnCall 200 the body is undescribed");
    }

    @Test
    void refusesHeadersThatAreMissingOfAnotherFormOrUndescribed() {
        assertThat(API.faults(answer("/v1/calls/5", 200, "application/json", "W/3", CALL)))
                .singleElement()
                .asString()
                .startsWith("getCall 200 header ETag");
        assertThat(API.faults(new SeenAnswer("GET", "/v1/calls/5", 204, Map.of("Location", List.of("/")), "")))
                .containsExactly("getCall 204 header Location is undescribed");
        assertThat(API.faults(new SeenAnswer(
                        "GET",
                        "/v1/calls/5",
                        200,
                        Map.of("Retry-After", List.of("soon"), "Content-Type", List.of("application/json")),
                        CALL)))
                .hasSize(2)
                .contains("getCall 200 header ETag is missing");
    }

    @Test
    void followsAReferenceToASharedAnswer() {
        assertThat(API.faults(limited("12", "{\"detail\": \"Wait.\"}"))).isEmpty();
        assertThat(API.faults(limited("soon", "{}"))).hasSize(2);
    }

    @Test
    void takesOnlyRefusalsOfWhatIsNoOperation() {
        assertThat(API.faults(answer("/v1/others", 404, "text/html", "", ""))).isEmpty();
        assertThat(API.faults(answer("/v1/others", 200, "text/html", "", "")))
                .containsExactly("GET /v1/others is no operation");
    }

    @Test
    void failsWithOperationAndPlace() {
        assertThatThrownBy(() -> API.check(answer("/v1/calls/5", 200, "application/json", "\"3\"", "{}")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /v1/calls/5 answered 200")
                .hasMessageContaining("getCall 200");
    }

    private static SeenAnswer limited(String retryAfter, String body) {
        return new SeenAnswer(
                "GET",
                "/v1/calls/5",
                429,
                Map.of("Content-Type", List.of("application/json"), "Retry-After", List.of(retryAfter)),
                body);
    }

    private static List<String> faults(int status, String body) {
        return API.faults(answer("/v1/calls/5", status, "application/json;charset=UTF-8", "\"3\"", body));
    }

    private static SeenAnswer answer(String path, int status, String type, String etag, String body) {
        return new SeenAnswer("GET", path, status, Map.of("content-type", List.of(type), "etag", List.of(etag)), body);
    }
}
