package fi.verkosto.notification.mail;

import static fi.verkosto.notification.Callers.administrator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.messaging.Identifiers;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class DeliveriesTest {

    @Inject
    QueueMail queueMail;

    @Inject
    Identifiers identifiers;

    @Test
    void listsTheNewestFirstPageByPage() {
        List<String> queued = IntStream.range(0, 3).mapToObj(_ -> queue()).toList();

        Response first = administrator().get("/v1/deliveries?limit=2");
        Response second = administrator().get("/v1/deliveries?limit=2&cursor=" + first.path("next"));

        assertThat(first.<List<String>>path("items.id")).containsExactly(queued.get(2), queued.get(1));
        assertThat(second.<String>path("items[0].id")).isEqualTo(queued.get(0));
        assertThat(first.<String>path("items[0].subject")).isEqualTo("Decision on application 1: the grant is awarded");
        assertThat(first.<String>path("items[0].template")).isEqualTo("decision-awarded");
        assertThat(first.<String>path("items[0].recipient")).isEqualTo("content@omnia.example");
    }

    @Test
    void refusesACursorOfAnotherList() {
        administrator()
                .get("/v1/deliveries?cursor=nonsense!")
                .then()
                .statusCode(400)
                .body("type", equalTo("https://verkosto.example/problems/invalid-request"));
    }

    private String queue() {
        MailRequest request = new MailRequest(
                identifiers.next(),
                identifiers.next(),
                "content@omnia.example",
                MailLanguage.EN,
                Optional.of("0502454-6"),
                MailTemplate.DECISION_AWARDED,
                Map.of("callName", "C", "caseNumber", "1", "title", "T", "awarded", "1", "reasons", "R"),
                Instant.parse("2019-01-21T10:00:00Z"));
        queueMail.queue(request);
        return request.eventId().toString();
    }
}
