package fi.verkosto.contracts.breakage;

import static fi.verkosto.contracts.breakage.Planted.put;
import static fi.verkosto.contracts.breakage.Planted.removal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class DescriptionBreakagesTest {

    private static final JsonNode API = Documents.parse("""
            openapi: 3.1.0
            servers: [{url: /}]
            security: [{token: []}]
            paths:
              /calls:
                get:
                  operationId: listCalls
                  security: []
                  parameters:
                  - {name: limit, in: query, schema: {type: integer, maximum: 200, default: 50}}
                  - {name: state, in: query, schema: {$ref: "#/components/schemas/State"}}
                  responses:
                    "200":
                      description: OK
                      headers:
                        Link: {required: true, schema: {type: string}}
                      content:
                        application/json: {schema: {type: array, maxItems: 200, items: {$ref: "#/components/schemas/Call"}}}
                    "404": {description: None}
                post:
                  operationId: createCall
                  security: [{token: [officer]}, {token: [administrator]}]
                  parameters:
                  - {name: Idempotency-Key, in: header, schema: {type: string, maxLength: 255}}
                  requestBody:
                    content:
                      application/json: {schema: {$ref: "#/components/schemas/CallRequest"}}
                      text/csv: {schema: {type: string}}
                  responses:
                    "201":
                      description: Created
                      content:
                        application/json: {schema: {$ref: "#/components/schemas/Call"}}
                        text/csv: {schema: {type: string}}
            components:
              securitySchemes:
                token: {type: http, scheme: bearer}
              schemas:
                State: {type: string, enum: [DRAFT, PUBLISHED]}
                Instant: {type: string, format: date-time}
                Sum:
                  type: object
                  required: [amount]
                  properties:
                    amount: {type: string, pattern: "^[0-9]+$"}
                    currency: {type: string}
                Call:
                  type: object
                  required: [id, names, state]
                  properties:
                    id: {type: string, format: uuid}
                    names: {type: object, additionalProperties: {type: string}}
                    state: {$ref: "#/components/schemas/State"}
                    kind: {type: string, x-extensible-enum: [NETWORK, COORDINATION]}
                    number: {type: integer, format: int32}
                    opensAt: {type: ["string", "null"], anyOf: [{$ref: "#/components/schemas/Instant"}, {type: "null"}]}
                    title: {type: [string, "null"], maxLength: 300}
                    total: {allOf: [{$ref: "#/components/schemas/Sum"}, {description: All of it}]}
                    sub: {type: array, items: {$ref: "#/components/schemas/Call"}}
                    themes: {type: array, items: {type: string, minLength: 1}}
                CallRequest:
                  type: object
                  required: [title]
                  properties:
                    title: {type: string, minLength: 1, maxLength: 300, pattern: "\\\\S"}
                    kind: {type: string, x-extensible-enum: [NETWORK, COORDINATION]}
                    phase: {type: string, enum: [OPEN, CLOSED]}
                    note: {type: [string, "null"]}
                    closesAt: {anyOf: [{type: string, format: date-time}, {type: "null"}]}
                    shares: {type: array, maxItems: 10, items: {type: integer, minimum: 0, maximum: 100}}
                    answers: {type: object, additionalProperties: {}}
                    limit: {type: number}
                    nested: {allOf: [{type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}]}
            """);

    private static final String LIST = "/paths/~1calls/get";
    private static final String CREATE = "/paths/~1calls/post";
    private static final String CALL = "/components/schemas/Call";
    private static final String REQUEST = "/components/schemas/CallRequest/properties";

    static Stream<Arguments> breakages() {
        return Stream.of(
                // what there is
                arguments(removal("/paths/~1calls"), "GET /calls: removed"),
                arguments(removal(CREATE), "POST /calls: removed"),
                arguments(put(LIST + "/operationId", "findCalls"), "GET /calls operationId: listCalls → findCalls"),
                arguments(put("/servers", "[{url: /api}]"), "server /: removed"),
                arguments(
                        put("/components/securitySchemes/token/scheme", "basic"),
                        "security scheme token: scheme changed"),
                // who may
                arguments(removal(LIST + "/security"), "GET /calls security: [] does not suffice any more"),
                arguments(
                        removal(CREATE + "/security/0"),
                        "POST /calls security: [token, token:officer] does not suffice any more"),
                // parameters
                arguments(removal(LIST + "/parameters/0"), "GET /calls query limit: removed"),
                arguments(
                        put(LIST + "/parameters/-", "{name: q, in: query, required: true, schema: {type: string}}"),
                        "GET /calls query q: newly required"),
                arguments(put(LIST + "/parameters/0/required", "true"), "GET /calls query limit: newly required"),
                arguments(
                        put(LIST + "/parameters/0/schema/maximum", "100"), "GET /calls query limit: maximum 200 → 100"),
                arguments(put(LIST + "/parameters/0/schema/minimum", "1"), "GET /calls query limit: minimum none → 1"),
                arguments(put(LIST + "/parameters/0/schema/default", "20"), "GET /calls query limit: default changed"),
                arguments(
                        put(LIST + "/parameters/0/schema/type", "string"),
                        "GET /calls query limit: type integer → string"),
                arguments(
                        put(LIST + "/parameters/1/schema", "{type: string, enum: [DRAFT]}"),
                        "GET /calls query state: enum DRAFT, PUBLISHED → DRAFT"),
                arguments(put(LIST + "/parameters/1/explode", "false"), "GET /calls query state: explode changed"),
                arguments(
                        put(CREATE + "/parameters/0/required", "true"),
                        "POST /calls header idempotency-key: newly required"),
                // bodies, statuses, headers
                arguments(put(CREATE + "/requestBody/required", "true"), "POST /calls request: newly required"),
                arguments(removal(CREATE + "/requestBody"), "POST /calls request: removed"),
                arguments(
                        put(LIST + "/requestBody", "{required: true, content: {application/json: {}}}"),
                        "GET /calls request: newly required"),
                arguments(removal(CREATE + "/requestBody/content/text~1csv"), "POST /calls request text/csv: removed"),
                arguments(removal(LIST + "/responses/404"), "GET /calls 404: removed"),
                arguments(removal(CREATE + "/responses/201/content/text~1csv"), "POST /calls 201 text/csv: removed"),
                arguments(
                        put(CREATE + "/responses/202", "{description: Later}"),
                        "POST /calls 202: a success that portals do not know"),
                arguments(removal(LIST + "/responses/200/headers/Link"), "GET /calls 200 header link: removed"),
                arguments(
                        removal(LIST + "/responses/200/headers/Link/required"),
                        "GET /calls 200 header link: not required any more"),
                arguments(
                        put(LIST + "/responses/200/headers/Link/schema/type", "[string, 'null']"),
                        "GET /calls 200 header link: type string → null | string"),
                // answers
                answer(removal(CALL + "/properties/title"), "/title: removed"),
                answer(removal(CALL + "/required/0"), "/id: not required any more"),
                answer(put(CALL + "/properties/id/type", "integer"), "/id: type string → integer"),
                answer(put(CALL + "/properties/id/type", "[string, 'null']"), "/id: type string → null | string"),
                answer(
                        put(CALL + "/properties/id", "{anyOf: [{type: string, format: uuid}, {type: 'null'}]}"),
                        "/id: type string → null | string"),
                answer(
                        put(CALL + "/properties/id", "{}"),
                        "/id: type string → array | boolean | null | number | object | string"),
                answer(removal(CALL + "/properties/id/format"), "/id: format uuid → none"),
                answer(put(CALL + "/properties/number/format", "int64"), "/number: format int32 → int64"),
                answer(put(CALL + "/properties/number/type", "number"), "/number: type integer → number"),
                answer(put("/components/schemas/Instant/format", "date"), "/opensAt: format date-time → date"),
                answer(put(CALL + "/properties/title/maxLength", "500"), "/title: maxLength 300 → 500"),
                answer(removal(CALL + "/properties/title/maxLength"), "/title: maxLength 300 → none"),
                answer(
                        put("/components/schemas/State/enum/-", "CLOSED"),
                        "/state: enum DRAFT, PUBLISHED → CLOSED, DRAFT, PUBLISHED"),
                answer(removal("/components/schemas/State/enum"), "/state: enum DRAFT, PUBLISHED → any"),
                answer(removal("/components/schemas/Sum/properties/currency"), "/total/currency: removed"),
                answer(removal("/components/schemas/Sum/required"), "/total/amount: not required any more"),
                answer(
                        removal("/components/schemas/Sum/properties/amount/pattern"),
                        "/total/amount: pattern ^[0-9]+$ → none"),
                answer(
                        put(CALL + "/properties/names/additionalProperties/type", "[string, 'null']"),
                        "/names/{any}: type string → null | string"),
                answer(
                        removal(CALL + "/properties/names/additionalProperties"),
                        "/names/{any}: type string → array | boolean | null | number | object | string"),
                answer(put(CALL + "/properties/sub/items", "{type: string}"), "/sub/*: type object → string"),
                answer(removal(CALL + "/properties/themes/items/minLength"), "/themes/*: minLength 1 → none"),
                arguments(
                        removal(LIST + "/responses/200/content/application~1json/schema/maxItems"),
                        "GET /calls 200 application/json: maxItems 200 → none"),
                arguments(
                        put(
                                LIST + "/responses/200/content/application~1json/schema",
                                "{$ref: '#/components/schemas/Call'}"),
                        "GET /calls 200 application/json: type array → object"),
                // requests
                request(removal(REQUEST + "/phase"), "/phase: removed"),
                request(put("/components/schemas/CallRequest/required/-", "phase"), "/phase: newly required"),
                request(put(REQUEST + "/note/type", "string"), "/note: type null | string → string"),
                request(
                        put(REQUEST + "/closesAt", "{type: string, format: date-time}"),
                        "/closesAt: type null | string → string"),
                request(put(REQUEST + "/closesAt/anyOf/0/format", "date"), "/closesAt: format date-time → date"),
                request(put(REQUEST + "/title/format", "uuid"), "/title: format none → uuid"),
                request(put(REQUEST + "/title/type", "object"), "/title: type string → object"),
                request(put(REQUEST + "/title/maxLength", "200"), "/title: maxLength 300 → 200"),
                request(put(REQUEST + "/title/minLength", "2"), "/title: minLength 1 → 2"),
                request(put(REQUEST + "/title/pattern", "^a"), "/title: pattern \\S → ^a"),
                request(put(REQUEST + "/title/enum", "[a]"), "/title: enum any → a"),
                request(put(REQUEST + "/title/const", "a"), "/title: enum any → a"),
                request(removal(REQUEST + "/phase/enum/0"), "/phase: enum CLOSED, OPEN → CLOSED"),
                request(
                        removal(REQUEST + "/kind/x-extensible-enum/0"),
                        "/kind: x-extensible-enum COORDINATION, NETWORK → COORDINATION"),
                request(put(REQUEST + "/shares/maxItems", "5"), "/shares: maxItems 10 → 5"),
                request(put(REQUEST + "/shares/uniqueItems", "true"), "/shares: uniqueItems none → true"),
                request(put(REQUEST + "/shares/items/maximum", "50"), "/shares/*: maximum 100 → 50"),
                request(put(REQUEST + "/limit/type", "integer"), "/limit: type number → integer"),
                request(put(REQUEST + "/limit/multipleOf", "0.01"), "/limit: multipleOf none → 0.01"),
                request(
                        put(REQUEST + "/answers/additionalProperties", "false"),
                        "/answers: additionalProperties, which only one of the two allows"),
                request(put(REQUEST + "/nested/allOf/0/required/-", "b"), "/nested/b: newly required"),
                request(put(REQUEST + "/nested/not", "{required: [b]}"), "/nested: conditions (if, not, …) changed"),
                request(
                        put("/components/schemas/CallRequest/additionalProperties", "false"),
                        ": additionalProperties, which only one of the two allows"));
    }

    /** Of the one and the many: whoever reads both stumbles twice. */
    private static Arguments answer(Planted planted, String breakage) {
        return arguments(planted, SchemaComparison.at("POST /calls 201 application/json", breakage));
    }

    private static Arguments request(Planted planted, String breakage) {
        return arguments(planted, SchemaComparison.at("POST /calls request application/json", breakage));
    }

    @ParameterizedTest
    @MethodSource
    void breakages(Planted planted, String breakage) {
        List<String> found = DescriptionBreakages.between(API, planted.in(API));

        assertEquals(
                List.of(breakage),
                found.stream().filter(breakage::equals).toList(),
                () -> planted + " was to break as said, but: " + found);
    }

    static Stream<Planted> harmlessChanges() {
        return Stream.of(
                put("/paths/~1networks", "{get: {operationId: listNetworks}}"),
                put("/info", "{title: Another}"),
                put(LIST + "/description", "All of them"),
                put(LIST + "/deprecated", "true"),
                put(LIST + "/parameters/-", "{name: q, in: query, schema: {type: string}}"),
                put(LIST + "/parameters/0/schema/maximum", "500"),
                removal(LIST + "/parameters/0/schema/maximum"),
                put(LIST + "/responses/429", "{description: Too many}"),
                put(LIST + "/responses/200/headers/ETag", "{schema: {type: string}}"),
                put(LIST + "/responses/200/content/text~1csv", "{schema: {type: string}}"),
                put(LIST + "/responses/200/headers/Link/schema/maxLength", "100"),
                put(CREATE + "/security", "[{token: [officer]}, {token: [administrator]}, {token: [presenter]}]"),
                put(CREATE + "/security", "[{token: []}]"),
                put(CREATE + "/security", "[]"),
                put(CREATE + "/requestBody/content/text~1plain", "{}"),
                put(CREATE + "/requestBody/description", "A call"),
                put(CALL + "/properties/more", "{type: string}"),
                put(CALL + "/required/-", "title"),
                put(CALL + "/properties/title/type", "string"),
                put(CALL + "/properties/title/maxLength", "100"),
                put(CALL + "/properties/title/examples", "[Hanke]"),
                put(CALL + "/properties/title/enum", "[Hanke, null]"),
                put(CALL + "/properties/kind/x-extensible-enum/-", "ADVANCE"),
                put(CALL + "/properties/opensAt", "{type: [string, 'null'], format: date-time}"),
                put(CALL + "/properties/opensAt", "{$ref: '#/components/schemas/Instant'}"),
                put(CALL + "/properties/state", "{type: string, enum: [DRAFT, PUBLISHED]}"),
                put(CALL + "/properties/state", "{type: string, const: DRAFT}"),
                put(
                        CALL + "/properties/total",
                        "{type: object, required: [amount], properties: {currency: {type: string}, amount: {type: string, pattern: '^[0-9]+$'}}}"),
                put(REQUEST + "/more", "{type: string}"),
                put("/components/schemas/CallRequest/required", "[]"),
                removal("/components/schemas/CallRequest/required"),
                put(REQUEST + "/title/type", "[string, 'null']"),
                put(REQUEST + "/title/maxLength", "500"),
                removal(REQUEST + "/title/pattern"),
                removal(REQUEST + "/title/minLength"),
                put(REQUEST + "/phase/enum/-", "UPCOMING"),
                removal(REQUEST + "/phase/enum"),
                put(REQUEST + "/kind/x-extensible-enum/-", "ADVANCE"),
                put(REQUEST + "/shares/items/type", "number"),
                put(REQUEST + "/closesAt", "{type: [string, 'null'], format: date-time}"),
                put(REQUEST + "/title/description", "A name"));
    }

    @ParameterizedTest
    @MethodSource
    void harmlessChanges(Planted planted) {
        assertEquals(List.of(), DescriptionBreakages.between(API, planted.in(API)), planted::toString);
    }

    @Test
    void isNoneWhereNothingChanged() {
        assertEquals(List.of(), DescriptionBreakages.between(API, API));
    }

    @Test
    void isNoneWhereASchemaHasAnotherName() {
        JsonNode renamed = Documents.parse(
                API.toString().replace("schemas/Call\"", "schemas/GrantCall\"").replace("\"Call\":", "\"GrantCall\":"));

        assertEquals(List.of(), DescriptionBreakages.between(API, renamed));
    }
}
