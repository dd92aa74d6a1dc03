package fi.verkosto.notification.stream.api;

import static fi.verkosto.notification.Callers.integrator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.notification.stream.PublicEvent;
import fi.verkosto.notification.stream.PublicEvents;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class EventBatchTest {

    @Inject
    PublicEvents events;

    @Inject
    Identifiers identifiers;

    @Test
    void readsOneBatchAfterTheOther() {
        String type = "fi.verkosto.test." + identifiers.next() + ".v1";
        List<String> ids = List.of(append(type), append(type), append(type));

        Response first = batch("/v1/events?limit=2&type=" + type);
        Response second = batch(next(first));
        Response third = batch(next(second));

        assertThat(first.contentType()).startsWith(EventResource.BATCH);
        assertThat(first.<String>path("[0].data.greeting")).isEqualTo("hello");
        assertThat(first.<List<String>>path("id")).isEqualTo(ids.subList(0, 2));
        assertThat(second.<List<String>>path("id")).isEqualTo(ids.subList(2, 3));
        assertThat(third.<List<String>>path("id")).isEmpty();
        assertThat(next(third)).isEqualTo(next(second));
    }

    @Test
    void answersInBatchesWhenAnythingIsAccepted() {
        integrator().accept("*/*").get("/v1/events").then().statusCode(200).contentType(EventResource.BATCH);
    }

    @Test
    void refusesAContentTypeThatIsNone() {
        integrator()
                .header("Content-Type", "x")
                .get("/v1/events")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "999999999999999999", "99999999999999999999"})
    void refusesAPositionThatItNeverGave(String position) {
        integrator()
                .accept(EventResource.BATCH)
                .header("Accept-Language", "en")
                .get("/v1/events?after=" + position)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("https://verkosto.example/problems/invalid-position"))
                .body("parameter", equalTo("after"));
        integrator()
                .accept("text/event-stream")
                .header("Last-Event-ID", position)
                .get("/v1/events")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("parameter", equalTo("Last-Event-ID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201"})
    void refusesALimitOutOfBounds(String limit) {
        integrator()
                .accept(EventResource.BATCH)
                .get("/v1/events?limit=" + limit)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("parameter", equalTo("limit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fi.verkosto.call.resolvd.v1",
                "fi.verkosto.person.erased.v1",
                "fi.verkosto.review.readers-changed.v1",
                "fi.verkosto.agency.changed.v1",
                "fi.verkosto.decision.letter-sent.v1",
                "fi.verkosto.correction.letter-sent.v1",
                "fi.verkosto.staff-notification.requested.v1"
            })
    void refusesATypeThatNoPublicEventHas(String type) {
        for (String accept : List.of(EventResource.BATCH, "text/event-stream")) {
            integrator()
                    .accept(accept)
                    .get("/v1/events?type=" + type)
                    .then()
                    .statusCode(400)
                    .contentType(startsWith("application/problem+json"))
                    .body("parameter", equalTo("type"))
                    .body("allowed", hasItem("fi.verkosto.call.resolved.v1"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%20", "&type=fi.verkosto.call.resolved.v1", "%00", "%7Bx%7D"})
    void refusesATypeThatIsNone(String type) {
        integrator()
                .accept(EventResource.BATCH)
                .urlEncodingEnabled(false)
                .get("/v1/events?type=" + type)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("https://verkosto.example/problems/invalid-request"));
    }

    private String append(String type) {
        String id = identifiers.next().toString();
        QuarkusTransaction.requiringNew()
                .run(() -> events.append(new PublicEvent(
                        PublicEvent.UNPLACED,
                        id,
                        "/test",
                        type,
                        id,
                        Instant.parse("2018-11-21T14:00:00Z"),
                        "{\"greeting\": \"hello\"}")));
        return id;
    }

    private static Response batch(String path) {
        return integrator()
                .accept(EventResource.BATCH)
                .urlEncodingEnabled(false)
                .get(path);
    }

    private static String next(Response batch) {
        String link = batch.header("Link");
        assertThat(link).endsWith("; rel=\"next\"");
        return link.substring(1, link.indexOf('>'));
    }
}
