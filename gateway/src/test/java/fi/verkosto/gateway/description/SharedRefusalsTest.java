package fi.verkosto.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedRefusalsTest {

    private static final int MANY = 20;

    private final ObjectNode description = new ObjectMapper().createObjectNode();

    @Test
    void keepWhatManyOperationsRefuseInTheSameWordsOnce() {
        IntStream.range(0, MANY).forEach(path -> answer(path, "412", "stale-version"));

        SharedRefusals.share(description);

        assertThat(description
                        .at("/components/responses/StaleVersion/description")
                        .asText())
                .isEqualTo("stale-version");
        IntStream.range(0, MANY)
                .forEach(path -> assertThat(description.at("/paths/~1v1~1" + path + "/get/responses/412"))
                        .hasToString("{\"$ref\":\"#/components/responses/StaleVersion\"}"));
    }

    @Test
    void leaveWhatOnlyOneOperationSaysWhereItIs() {
        IntStream.range(0, MANY).forEach(path -> answer(path, "404", "not-found"));
        answer(MANY, "404", "not-found: no such draft");
        answer(MANY + 1, "409", "Nobody may: conflict");

        SharedRefusals.share(description);

        assertThat(description
                        .at("/paths/~1v1~120/get/responses/404/description")
                        .asText())
                .isEqualTo("not-found: no such draft");
        assertThat(description
                        .at("/paths/~1v1~121/get/responses/409/description")
                        .asText())
                .isEqualTo("Nobody may: conflict");
    }

    @Test
    void leaveWhatFewOperationsRefuse() {
        IntStream.range(0, MANY - 1).forEach(path -> answer(path, "422", "invalid-scores, not-found"));

        SharedRefusals.share(description);

        assertThat(description.at("/components/responses")).isEmpty();
    }

    @Test
    void leaveAnswersThatAreNoRefusals() {
        IntStream.range(0, MANY).forEach(path -> answer(path, "200", "ok"));

        SharedRefusals.share(description);

        assertThat(description.at("/components/responses")).isEmpty();
    }

    private void answer(int path, String status, String words) {
        description
                .withObjectProperty("paths")
                .withObjectProperty("/v1/" + path)
                .withObjectProperty("get")
                .withObjectProperty("responses")
                .withObjectProperty(status)
                .put("description", words);
    }
}
