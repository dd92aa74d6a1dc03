package fi.verkosto.review.decision;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static fi.verkosto.testkit.KafkaTopic.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.review.record.ReplayedCall;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is declined is free for others. A call with the money for one network, which the better of two applications gets. */
@QuarkusTest
@WithPostgresAndKafka
class DeclinedAwardsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private SentApplication awarded;
    private SentApplication waiting;
    private UUID award;
    private UUID review;

    @BeforeEach
    void awardTheBetterOfTwo() {
        call = new PlayedCall(kafka, database);
        call.isClosedWith("500000.00", 1);
        awarded = anApplication();
        waiting = anApplication();
        review = call.receivesReviewed(awarded, 3);
        call.receivesReviewed(waiting, 2);
        call.selects();
        award = call.presents(awarded);
        Portal.decider().step("decisions", award, "approval").then().statusCode(200);
        Portal.officer().step("decisions", award, "notification").then().statusCode(200);
    }

    @Test
    void freeTheirPlaceAndTheirMoneyOnce() {
        refused(approve(), 409, "award-limit-exceeded");

        taken("network", declined(award));
        taken("network", declined(award));

        list().then()
                .body("decisions.find { it.id == '%s' }.state".formatted(award), equalTo("NOTIFIED"))
                .body("decisions.find { it.id == '%s' }.declinedAt".formatted(award), equalTo("2019-01-29T07:45:10Z"))
                .body("decisions.find { it.id == '%s' }.lapsed".formatted(award), equalTo(false))
                .body("approved.awards", contains(0, 0, 0))
                .body("approved.left", hasItem(equalTo(left("500000.00"))));
        Portal.officer()
                .get("/v1/reviews/{id}/history", review)
                .then()
                .body("items.findAll { it.action == 'AWARD_DECLINED' }.role", contains("SYSTEM"));
        approve().then().statusCode(200);
        list().then().body("approved.awards", contains(1, 0, 1));
        ReplayedCall.requireSame(call);
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "coordinator"})
    void areFreeWhereNobodyAcceptedThemInTime(String kind) {
        taken(kind, declined(award).replace("}", ", \"lapsed\": true}"));

        list().then()
                .body("decisions.find { it.id == '%s' }.lapsed".formatted(award), equalTo(true))
                .body("approved.awards", contains(0, 0, 0));
    }

    @Test
    void areFoundByTheirApplicationWhereTheDecisionIsNotTold() {
        taken("network", """
                {"applicationId": "%s", "declinedAt": "%s"}""".formatted(awarded.id(), Instant.now()));

        list().then().body("approved.awards", contains(0, 0, 0));
    }

    /** Nobody can have declined it: it lies with the dead letters. */
    @Test
    void areFaultsWhereTheyWereNeverGiven() {
        UUID draft = call.decisionOn(waiting);
        for (UUID decision : new UUID[] {draft, UUID.randomUUID()}) {
            String event = send("network", """
                    {"applicationId": "%s", "decisionId": "%s", "declinedAt": "2019-01-29T07:45:10Z"}""".formatted(waiting.id(), decision));

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(kafka.read("verkosto.review.dead-letters"))
                            .anyMatch(letter -> event.equals(header(letter.headers(), "ce_id"))));
        }
        list().then().body("approved.awards", contains(1, 0, 1));
    }

    /** The application that waits, rejected by the selection, is granted what it asks for. */
    private Response approve() {
        UUID decision = call.decisionOn(waiting);
        if (Portal.officer().get("/v1/decisions/{id}", decision).path("state").equals("DRAFT")) {
            new PlayedDecisions(call).grants(waiting, "500000.00");
            call.presents(waiting);
        }
        return Portal.decider().step("decisions", decision, "approval");
    }

    private String declined(UUID decision) {
        return """
                {"applicationId": "%s", "decisionId": "%s", "declinedAt": "2019-01-29T07:45:10Z"}""".formatted(awarded.id(), decision);
    }

    private void taken(String kind, String event) {
        call.awaitReceipt(send(kind, event));
    }

    private String send(String kind, String event) {
        return kafka.send(
                "verkosto.coordination",
                "fi.verkosto." + kind + ".declined.v1",
                awarded.id().toString(),
                event);
    }

    private Response list() {
        return Portal.officer().get("/v1/decision-lists/{call}", call.id());
    }

    private static Map<String, String> left(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
