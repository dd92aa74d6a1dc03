package fi.verkosto.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LimitCasesTest {

    private static final String API = """
            openapi: 3.1.0
            paths:
              /v1/calls/{callId}:
                put:
                  operationId: replaceCall
                  requestBody:
                    content:
                      text/csv: {schema: {type: string, maxLength: 3}}
                      application/json:
                        schema: {$ref: "#/components/schemas/Call"}
                        example: {name: Haku, days: []}
            components:
              schemas:
                Call:
                  type: object
                  properties:
                    name: {type: [string, "null"], maxLength: 2}
                    days: {type: array, maxItems: 2, items: {$ref: "#/components/schemas/Day"}}
                    codes: {type: array, maxItems: 1, uniqueItems: true, items: {type: string, pattern: "^X"}}
                    kinds: {type: array, maxItems: 2, uniqueItems: true, items: {type: string, enum: [a, b]}}
                    sum: {anyOf: [{$ref: "#/components/schemas/Sum"}, {type: "null"}]}
                Day: {type: object, required: [of], properties: {of: {type: integer, minimum: 1, maximum: 31}}}
                Sum: {type: object, properties: {"a/b": {type: string, maxLength: 1}}}
            """;

    private final List<LimitCase> cases = LimitCases.of(API);

    @Test
    void goesThroughEveryLimitOfWhatIsJson() {
        assertThat(cases)
                .extracting(LimitCase::name)
                .containsExactly(
                        "replaceCall /name maxLength",
                        "replaceCall /days maxItems",
                        "replaceCall /days/0/of maximum",
                        "replaceCall /days/0/of minimum",
                        "replaceCall /codes maxItems",
                        "replaceCall /sum/a~1b maxLength");
    }

    @Test
    void keepsTheRestOfTheExample() {
        assertThat(bodyBeyond("/name maxLength")).isEqualTo("{\"name\":\"xxx\",\"days\":[]}");
        assertThat(cases.getFirst().within()).isEqualTo("{\"name\":\"xx\",\"days\":[]}");
        assertThat(cases.getFirst())
                .extracting(LimitCase::method, LimitCase::path, LimitCase::mediaType)
                .containsExactly("PUT", "/v1/calls/{callId}", "application/json");
    }

    @Test
    void makesWhatTheExampleLacks() {
        assertThat(bodyBeyond("/days/0/of minimum")).isEqualTo("{\"name\":\"Haku\",\"days\":[{\"of\":0}]}");
        assertThat(bodyBeyond("/days maxItems"))
                .isEqualTo("{\"name\":\"Haku\",\"days\":[{\"of\":1},{\"of\":1},{\"of\":1}]}");
        assertThat(bodyBeyond("/sum/a~1b maxLength"))
                .isEqualTo("{\"name\":\"Haku\",\"days\":[],\"sum\":{\"a/b\":\"xx\"}}");
    }

    @Test
    void makesItemsThatMustDiffer() {
        assertThat(bodyBeyond("/codes maxItems")).contains("\"codes\":[\"X0\",\"X1\"]");
    }

    private String bodyBeyond(String place) {
        return cases.stream()
                .filter(one -> one.name().endsWith(" " + place))
                .findFirst()
                .orElseThrow()
                .beyond();
    }
}
