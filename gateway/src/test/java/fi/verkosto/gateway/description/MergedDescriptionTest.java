package fi.verkosto.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergedDescriptionTest {

    private static final String REVIEW = """
            paths:
              /v1/reviews:
                get:
                  operationId: listReviews
                  tags: [Reviews]
                  security: [{jwt: [officer, presenter]}]
                  responses:
                    "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Review"}}}}
            tags: [{name: Reviews, description: Of applications}]
            components:
              schemas:
                Money: {type: object, properties: {amount: {type: string}}}
                State: {type: string, enum: [PENDING, DECIDED]}
                Review: {type: object, properties: {state: {$ref: "#/components/schemas/State"}}}
                Holder: {type: object, properties: {state: {$ref: "#/components/schemas/State"}}}
              securitySchemes: {jwt: {type: http, scheme: bearer}}
            """;

    private static final String COORDINATION = """
            paths:
              /v1/networks:
                get:
                  operationId: listNetworks
                  responses:
                    "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Holder"}}}}
            components:
              schemas:
                Money: {type: object, properties: {amount: {type: string}}}
                State: {type: string, enum: [AWARDED]}
                Holder: {type: object, properties: {state: {$ref: "#/components/schemas/State"}}}
            """;

    @Test
    void holdsTheOperationsOfAllServicesWithTheirTags() throws Exception {
        JsonNode merged = merge(REVIEW, COORDINATION);

        assertThat(merged.at("/paths").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("/v1/networks", "/v1/reviews");
        assertThat(merged.at("/paths/~1v1~1reviews/get/tags/0").asText()).isEqualTo("Reviews");
        assertThat(merged.at("/tags/0/description").asText()).isEqualTo("Of applications");
    }

    @Test
    void hasOneSecuritySchemeAndTheGatewayAsItsServer() throws Exception {
        JsonNode merged = merge(REVIEW, COORDINATION);

        assertThat(merged.at("/components/securitySchemes").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("accessToken");
        assertThat(merged.at("/security/0/accessToken").isArray()).isTrue();
        assertThat(merged.at("/servers/0/url").asText()).isEqualTo("/");
    }

    @Test
    void namesEachRoleThatSuffices() throws Exception {
        assertThat(merge(REVIEW, COORDINATION).at("/paths/~1v1~1reviews/get/security"))
                .hasToString("[{\"accessToken\":[\"officer\"]},{\"accessToken\":[\"presenter\"]}]");
    }

    @Test
    void keepsOneOfEqualSchemas() throws Exception {
        assertThat(merge(REVIEW, COORDINATION).at("/components/schemas/Money").isObject())
                .isTrue();
    }

    @Test
    void namesDifferingSchemasAfterTheirServices() throws Exception {
        JsonNode schemas = merge(REVIEW, COORDINATION).at("/components/schemas");

        assertThat(schemas.has("State")).isFalse();
        assertThat(schemas.at("/ReviewState/enum/0").asText()).isEqualTo("PENDING");
        assertThat(schemas.at("/CoordinationState/enum/0").asText()).isEqualTo("AWARDED");
        assertThat(schemas.at("/Review/properties/state/$ref").asText()).isEqualTo("#/components/schemas/ReviewState");
    }

    @Test
    void namesSchemasAfterTheirServicesThatReferToDifferingOnes() throws Exception {
        JsonNode merged = merge(REVIEW, COORDINATION);

        assertThat(merged.at("/components/schemas/CoordinationHolder/properties/state/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/CoordinationState");
        assertThat(merged.at("/paths/~1v1~1networks/get/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/CoordinationHolder");
    }

    @Test
    void refusesAPathThatTwoServicesDescribe() {
        assertThatThrownBy(() -> merge(REVIEW, REVIEW))
                .hasMessage("review-service and coordination-service both describe the path /v1/reviews");
    }

    @Test
    void refusesAnOperationIdThatTwoServicesUse() {
        assertThatThrownBy(() -> merge(REVIEW, REVIEW.replace("/v1/reviews", "/v1/others")))
                .hasMessage("review-service and coordination-service both describe the operationId listReviews");
    }

    private static JsonNode merge(String review, String coordination) throws Exception {
        Map<String, JsonNode> services = new LinkedHashMap<>();
        services.put("review-service", new YAMLMapper().readTree(review));
        services.put("coordination-service", new YAMLMapper().readTree(coordination));
        return MergedDescription.of(services);
    }
}
