package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two hundred people save one draft at once, each adding to a list of what the others have written. */
@OnSystemStack
class SaversIT {
    private final SystemStack stack;

    SaversIT(SystemStack stack) {
        this.stack = stack;
    }

    @Test
    void loseNothingAndHinderNobodyInAnotherSection() throws Exception {
        Answer started = OpenCall.publish(stack).start("omnia", "REGIONAL_NETWORK");
        String draft = "/v1/applications/" + started.json().path("id").asText();
        Portal omnia = stack.as("omnia");
        List<Saver> savers = new ArrayList<>();
        add(savers, 60, omnia, draft + "/sections/partners", "partners", "name");
        add(savers, 60, omnia, draft + "/sections/consortium", "members", "role");
        add(savers, 60, omnia, draft + "/sections/budget", "lines", "costCategory");
        add(savers, 20, omnia, draft + "/sections/budget", "incomes", "businessId");

        try (ExecutorService threads = Executors.newFixedThreadPool(savers.size())) {
            for (Future<Integer> attempts : threads.invokeAll(savers)) {
                assertThat(attempts.get()).isPositive();
            }
        }

        JsonNode content = omnia.get(draft).expect(200).json().path("content");
        for (Saver saver : savers) {
            assertThat(content.findValuesAsText(saver.field())).contains(saver.text());
        }
        JsonNode versions = omnia.get(draft).expect(200).json().path("sectionVersions");
        assertThat(versions.path("partners").asInt()).isEqualTo(60);
        assertThat(versions.path("consortium").asInt()).isEqualTo(60);
        assertThat(versions.path("budget").asInt()).isEqualTo(80);
    }

    private static void add(List<Saver> savers, int count, Portal portal, String path, String list, String field) {
        IntStream.range(0, count).forEach(i -> savers.add(new Saver(portal, path, list, field, list + " " + i)));
    }

    /** Adds one element to a list of a section, starting anew from what each refusal shows. Answers the attempts. */
    private record Saver(Portal portal, String path, String list, String field, String text)
            implements Callable<Integer> {
        @Override
        public Integer call() {
            Answer seen = portal.get(path).expect(200);
            JsonNode content = seen.json().path("content");
            String etag = seen.etag();
            for (int attempts = 1; ; attempts++) {
                Answer answer = portal.patch(path)
                        .ifMatch(etag)
                        .mergePatch(added(content))
                        .send();
                if (answer.status() != 412) {
                    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
                    return attempts;
                }
                content = answer.json().path("current");
                etag = answer.etag();
            }
        }

        private JsonNode added(JsonNode content) {
            ArrayNode elements = content.path(list).deepCopy();
            elements.addObject().put(field, text);
            return Json.object().set(list, elements);
        }
    }
}
