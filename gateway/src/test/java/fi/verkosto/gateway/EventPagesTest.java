package fi.verkosto.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class EventPagesTest {

    @TestHTTPResource
    URI gateway;

    /** As a generator would read it: from the description to each schema, by what the files themselves say. */
    @Test
    void haveEachSchemaWhereTheDescriptionAndTheSchemaItselfSay() throws Exception {
        HttpResponse<String> description = get("/asyncapi.yaml", "*/*");
        List<String> references = new YAMLMapper()
                .readTree(description.body())
                .at("/components/messages")
                .valueStream()
                .map(message -> message.at("/payload/$ref").asText())
                .toList();

        assertThat(description.headers().firstValue("Content-Type")).hasValue("application/yaml");
        assertThat(references).hasSizeGreaterThan(15);
        for (String reference : references) {
            URI address = gateway.resolve("/asyncapi.yaml").resolve(reference);
            HttpResponse<String> schema = get(address.getPath(), "*/*");
            assertThat(schema.statusCode()).as(reference).isEqualTo(200);
            assertThat(schema.headers().firstValue("Content-Type")).hasValue("application/schema+json");
            assertThat(schema.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
            String id = new ObjectMapper().readTree(schema.body()).path("$id").asText();
            assertThat(URI.create(id).getPath()).isEqualTo(address.getPath());
        }
    }

    @Test
    void listEveryTypeForPeopleAndPrograms() throws Exception {
        assertThat(get("/events", "text/html,*/*;q=0.8").body())
                .contains("href=\"/events/fi.verkosto.call.published.v1/schema.json\"", "Grant call published");

        JsonNode events = new ObjectMapper()
                .readTree(get("/events", "application/json").body())
                .path("events");
        assertThat(events)
                .extracting(event -> event.path("topic").asText())
                .contains("verkosto.applications", "verkosto.review", "verkosto.coordination");
        assertThat(events)
                .extracting(event -> event.path("schema").asText())
                .contains("/events/fi.verkosto.decision.notified.v1/schema.json");
    }

    @Test
    void areNoOthersAndInNoOtherFormat() throws Exception {
        assertThat(get("/events/fi.verkosto.call.lost.v1/schema.json", "*/*").statusCode())
                .isEqualTo(404);
        assertThat(get("/events", "image/png").statusCode()).isEqualTo(406);
    }

    private HttpResponse<String> get(String path, String accepted) throws Exception {
        return Browser.send(Browser.to(gateway, path).header("Accept", accepted));
    }
}
