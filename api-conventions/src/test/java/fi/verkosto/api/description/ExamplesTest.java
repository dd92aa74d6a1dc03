package fi.verkosto.api.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private final Operation operation = OASFactory.createOperation()
            .operationId("importProviders")
            .requestBody(OASFactory.createRequestBody().content(body("text/csv")))
            .responses(OASFactory.createAPIResponses()
                    .addAPIResponse("200", answer("application/json"))
                    .addAPIResponse("201", answer("application/json"))
                    .addAPIResponse("204", OASFactory.createAPIResponse())
                    .addAPIResponse("400", answer("application/json")));

    @Test
    void areReadFromTheFilesOfTheOperation() {
        described();

        assertThat(operation
                        .getRequestBody()
                        .getContent()
                        .getMediaType("text/csv")
                        .getExample())
                .isEqualTo("businessId;nameFi\n0502454-6;Omnia\n");
        assertThat(exampleOf("200")).isEqualTo(Map.of("dryRun", true));
        assertThat(exampleOf("201")).isEqualTo(Map.of("dryRun", false));
        assertThat(exampleOf("400")).isNull();
    }

    @Test
    void mayNotBeMissingOfWhatIsSent() {
        operation.getRequestBody().setContent(body("application/json"));

        assertThatThrownBy(this::described)
                .hasMessageEndingWith("src/main/resources/openapi/examples/importProviders.json");
    }

    @Test
    void mayNotBeMissingOfASuccess() {
        operation.setOperationId("listProviders");
        operation.setRequestBody(null);

        assertThatThrownBy(this::described)
                .hasMessageEndingWith("src/main/resources/openapi/answers/listProviders.json");
    }

    @Test
    void mayNotBeMissingOfASuccessInCsv() {
        operation.getResponses().addAPIResponse("202", answer("text/csv"));

        assertThatThrownBy(this::described)
                .hasMessageEndingWith("src/main/resources/openapi/answers/importProviders.csv");
    }

    private Object exampleOf(String status) {
        return operation
                .getResponses()
                .getAPIResponse(status)
                .getContent()
                .getMediaType("application/json")
                .getExample();
    }

    private void described() {
        new Examples()
                .filterOpenAPI(OASFactory.createOpenAPI()
                        .paths(OASFactory.createPaths()
                                .addPathItem(
                                        "/v1/provider-imports",
                                        OASFactory.createPathItem().POST(operation))));
    }

    private static APIResponse answer(String type) {
        return OASFactory.createAPIResponse().content(body(type));
    }

    private static Content body(String type) {
        return OASFactory.createContent().addMediaType(type, OASFactory.createMediaType());
    }
}
