package fi.verkosto.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExampleContractTest {

    private static final String API = """
            openapi: 3.1.0
            paths:
              /v1/calls:
                post:
                  operationId: createCall
                  requestBody:
                    content:
                      application/json: {schema: {$ref: "#/components/schemas/Call"}, example: {names: Haku}}
                  responses:
                    "201":
                      content:
                        application/json: {schema: {$ref: "#/components/schemas/Call"}, example: {names: Haku}}
                    "204": {}
                    "409":
                      content:
                        application/json: {schema: {type: object}}
            components:
              schemas:
                Call: {type: object, required: [names], properties: {names: {type: string}}}
            """;

    @Test
    void takesBodiesWithExamplesThatFit() {
        assertThat(ExampleContract.of(API).faults()).isEmpty();
    }

    @Test
    void refusesASuccessAndARequestWithoutOne() {
        assertThat(ExampleContract.of(API.replace(", example: {names: Haku}", ""))
                        .faults())
                .containsExactly("createCall request has no example", "createCall 201 has no example");
    }

    @Test
    void refusesOneThatDoesNotFit() {
        assertThat(ExampleContract.of(API.replace("{names: Haku}", "{names: 1}"))
                        .faults())
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault).contains("/names"));
    }
}
