package fi.verkosto.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlimitedPlacesTest {

    private static final String API = """
            openapi: 3.1.0
            paths:
              /v1/calls:
                post:
                  operationId: createCall
                  parameters:
                  - {name: text, in: query, schema: {type: string}}
                  requestBody:
                    content:
                      application/json: {schema: {$ref: "#/components/schemas/Call"}}
                  responses:
                    "201":
                      headers:
                        Location: {schema: {type: string}}
                      content:
                        application/json: {schema: {$ref: "#/components/schemas/Call"}}
            components:
              schemas:
                Call:
                  type: object
                  properties:
                    name: {type: string, maxLength: 5}
                    other: {anyOf: [{$ref: "#/components/schemas/Words"}, {type: "null"}]}
                    weight: {type: [integer, "null"], maximum: 5}
                Words: {type: array, maxItems: 3, items: {type: string, enum: [a, b]}}
            """;

    @Test
    void findsParametersAndHeaders() {
        assertThat(UnlimitedPlaces.of(API)).containsExactly("header Location", "parameter text");
    }

    @Test
    void findsListsAndTheirTextsThroughReferences() {
        String api = API.replace(", maxItems: 3", "").replace(", enum: [a, b]", "");

        assertThat(UnlimitedPlaces.of(api))
                .contains("request Words", "request Words/0", "answer Words", "answer Words/0");
    }

    @Test
    void wantsAMaximumOfNumbersThatAreSent() {
        assertThat(UnlimitedPlaces.of(API.replace(", maximum: 5", "")))
                .contains("request Call/weight")
                .doesNotContain("answer Call/weight");
    }

    @Test
    void findsValuesOfMaps() {
        String api = API.replace("properties:", "additionalProperties: {type: string}\n      properties:");

        assertThat(UnlimitedPlaces.of(api)).contains("request Call/*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "^[0-9]{7}-[0-9]$ | true",
                "^[*+]{1,3}$      | true",
                "^\\\\+358$       | true",
                "[0-9]{7}         | false",
                "^[A-Z]+$         | false",
                "^a*$             | false",
                "^[0-9]{2,}$      | false"
            })
    void takesAPatternForALimitWhereItEnds(String pattern, boolean ends) {
        String api = API.replace("maxLength: 5", "pattern: \"%s\"".formatted(pattern));

        assertThat(UnlimitedPlaces.of(api).contains("request Call/name")).isNotEqualTo(ends);
    }
}
