package fi.verkosto.api.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Test;

class OperationWordsTest {

    private final Operation operation = OASFactory.createOperation()
            .operationId("getCall")
            .addParameter(OASFactory.createParameter().name("callId"))
            .responses(OASFactory.createAPIResponses()
                    .addAPIResponse("200", OASFactory.createAPIResponse().description("OK")));

    @Test
    void saysWhatAnOperationAndItsAnswersMean() throws IOException {
        described("""
                getCall:
                  summary: Shows a call
                  description: >-
                    For everybody,
                    without a token.
                  parameters:
                    callId: The call that is shown
                  answers:
                    "200": The call
                    "409": call-closed
                """);

        assertThat(operation.getSummary()).isEqualTo("Shows a call");
        assertThat(operation.getDescription()).isEqualTo("For everybody, without a token.");
        assertThat(operation.getParameters())
                .extracting(Parameter::getDescription)
                .containsExactly("The call that is shown");
        assertThat(operation.getResponses().getAPIResponse("200").getDescription())
                .isEqualTo("The call");
        assertThat(operation.getResponses().getAPIResponse("409").getDescription())
                .isEqualTo("call-closed");
    }

    @Test
    void refusesAnOperationWithoutWords() {
        assertThatThrownBy(() -> described("{}")).hasMessageContaining("getCall has no words");
    }

    @Test
    void refusesWordsWithoutAnOperation() {
        assertThatThrownBy(() -> described("""
                getCall:
                  summary: Shows a call
                getCalls:
                  summary: Shows calls
                """)).hasMessageContaining("[getCalls]");
    }

    @Test
    void refusesWordsOfASuccessThatThereIsNot() {
        assertThatThrownBy(() -> described("""
                getCall:
                  summary: Shows a call
                  answers:
                    "201": The call
                """)).hasMessageContaining("getCall never answers 201");
    }

    @Test
    void refusesWordsOfAParameterThatThereIsNot() {
        assertThatThrownBy(() -> described("""
                getCall:
                  summary: Shows a call
                  parameters:
                    strand: Only this strand
                """)).hasMessage("getCall has no parameter strand");
    }

    private void described(String words) throws IOException {
        Map<String, JsonNode> said = new YAMLMapper()
                .readTree(words).properties().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        OpenAPI description = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem(
                                "/v1/calls/{id}", OASFactory.createPathItem().GET(operation)));
        new OperationWords(said).filterOpenAPI(description);
    }
}
