package fi.verkosto.review.messaging;

import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A dead letter that is put back after a week tells what was true a week ago. */
@QuarkusTest
@WithPostgresAndKafka
class OldFactsTest {

    private static final String PUBLISHED = "fi.verkosto.call.published.v1";

    KafkaTopic kafka;

    @Inject
    Database database;

    @Test
    void moveNoDeadlineBackAndGiveNobodyTheirRightsAgain() {
        UUID call = UUID.randomUUID();
        kafka.send(
                PlayedCall.TOPIC, PUBLISHED, call.toString(), published(call, 2, "2018-11-28T14:15:00Z", "officer-2"));
        await().atMost(Duration.ofSeconds(20)).until(() -> database.knowsCall(call, 2));

        kafka.send(
                PlayedCall.TOPIC, PUBLISHED, call.toString(), published(call, 1, "2018-11-21T14:15:00Z", "officer-1"));
        afterwards(call);

        assertThat(database.closingOf(call)).contains("2018-11-28 14:15:00");
        Portal.of("officer-2", "officer")
                .get("/v1/review-notes/{call}", call)
                .then()
                .statusCode(200);
        Portal.of("officer-1", "officer")
                .get("/v1/review-notes/{call}", call)
                .then()
                .statusCode(404);
    }

    @Test
    void areTakenOverBySomethingNewer() {
        UUID call = UUID.randomUUID();
        kafka.send(
                PlayedCall.TOPIC, PUBLISHED, call.toString(), published(call, 1, "2018-11-21T14:15:00Z", "officer-1"));
        kafka.send(
                PlayedCall.TOPIC, PUBLISHED, call.toString(), published(call, 2, "2018-11-28T14:15:00Z", "officer-2"));
        await().atMost(Duration.ofSeconds(20)).until(() -> database.knowsCall(call, 2));

        assertThat(database.closingOf(call)).contains("2018-11-28 14:15:00");
    }

    @Test
    void passOverRolesAndKindsOfLaterAndTakeAnyCodeOfACall() {
        UUID call = UUID.randomUUID();
        String data = published(call, 1, "2018-11-21T14:15:00Z", "officer-1")
                .replace("\"staff\": [", "\"staff\": [{\"person\": \"x\", \"role\": \"AUDITOR\"}, ")
                .replace(
                        "\"strands\": [",
                        "\"strands\": [{\"code\": \"X\", \"kind\": \"PILOT\", \"maximumAwards\": 1}, ");

        kafka.send(PlayedCall.TOPIC, PUBLISHED, call.toString(), data);
        await().atMost(Duration.ofSeconds(20)).until(() -> database.knowsCall(call, 1));
        SentApplication application = anApplication().with(SentApplication.GRADIA);
        String later = application
                .json(call)
                .replace("THIRD_SECTOR", "FOURTH_SECTOR")
                .replace("STARTING", "FLOURISHING")
                .replace("[\"PARTNERSHIPS\"]", "[\"DIGITAL\"]");
        String event = kafka.send(
                PlayedCall.TOPIC,
                "fi.verkosto.application.submitted.v1",
                application.id().toString(),
                later);
        await().atMost(Duration.ofSeconds(20)).until(() -> database.hasReceived(event));

        Portal.of("officer-1", "officer")
                .get("/v1/reviews/{id}", database.reviewsOf(application.id()).getFirst())
                .then()
                .body("application.themes", contains("DIGITAL"))
                .body("application.members.developmentStage", contains("FLOURISHING"))
                .body("application.partners.kind", contains("FOURTH_SECTOR"));
    }

    /** The topic keeps the order of one key. */
    private void afterwards(UUID call) {
        String event = kafka.send(
                PlayedCall.TOPIC,
                "fi.verkosto.application.submitted.v1",
                call.toString(),
                anApplication().json(call));
        await().atMost(Duration.ofSeconds(20)).until(() -> database.hasReceived(event));
    }

    private static String published(UUID call, int revision, String closesAt, String officer) {
        return """
                {"callId": "%s", "revision": %d, "closesAt": "%s",
                 "totalSum": {"amount": "4000000.00", "currency": "EUR"},
                 "strands": [{"code": "REGIONAL_NETWORK", "kind": "NETWORK", "maximumAwards": 6}],
                 "criteria": [{"id": "A", "weight": 100, "maximumScore": 3}],
                 "staff": [{"person": "%s", "role": "OFFICER"}]}""".formatted(call, revision, closesAt, officer);
    }
}
