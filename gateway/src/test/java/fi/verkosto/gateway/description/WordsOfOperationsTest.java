package fi.verkosto.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All operations are told of in one style: what one does, in the third person, and what each parameter means. */
class WordsOfOperationsTest {

    /** One verb for one thing that is done, whichever service does it; a new one is added on purpose. */
    private static final Set<String> VERBS =
            Set.of(("Accepts Agrees Answers Approves Asks Attaches Cancels Changes Checks Closes Compares Completes"
                            + " Computes Corrects Decides Declines Deletes Downloads Drafts Ends Exports Forgets Gives Imports"
                            + " Invites Leaves Lets Lifts Lists Moves Objects Presents Proposes Publishes Queues Reads Removes"
                            + " Reopens Replaces Saves Says Searches Shows Starts States Submits Takes Withdraws")
                    .split(" "));

    private static final int LONGEST = 90;

    private final List<JsonNode> operations = operations();

    WordsOfOperationsTest() throws IOException {}

    @Test
    void beginWithAVerbInTheThirdPersonAndEndWithoutAFullStop() {
        assertThat(operations)
                .hasSizeGreaterThan(100)
                .extracting(operation -> operation.path("summary").asText())
                .allSatisfy(summary -> {
                    assertThat(summary.split(" ", 2)[0]).as(summary).isIn(VERBS);
                    assertThat(summary).hasSizeLessThanOrEqualTo(LONGEST).doesNotContain(".");
                });
    }

    @Test
    void describeEveryParameter() {
        assertThat(operations)
                .allSatisfy(operation -> assertThat(operation.path("parameters"))
                        .as(operation.path("operationId").asText())
                        .allSatisfy(parameter -> assertThat(
                                        parameter.path("description").asText())
                                .as(parameter.path("name").asText())
                                .isNotBlank()));
    }

    private static List<JsonNode> operations() throws IOException {
        return new YAMLMapper()
                .readTree(Path.of("openapi.yaml").toFile())
                .path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(operation -> operation.has("operationId"))
                .toList();
    }
}
