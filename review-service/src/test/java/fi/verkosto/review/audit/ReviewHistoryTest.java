package fi.verkosto.review.audit;

import static fi.verkosto.review.PlayedCall.REASONS;
import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.checks.EventContract;
import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgresAndKafka
class ReviewHistoryTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    DataSource source;

    private PlayedCall call;
    private SentApplication application;

    @BeforeEach
    void closeACall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        application = anApplication();
    }

    @Test
    void tellsWhoDidWhatFromTheEligibilityToTheNotification() {
        UUID review = call.receivesIneligible(application);
        Portal.officer()
                .step("reviews", review, "eligibility-correction", """
                        {"eligible": true, "correctedBecause": "Licence found"}""")
                .then()
                .statusCode(200);
        UUID silent = call.offers(review, 2);
        call.scores(call.offersAccepted(review, 1), 1, 3, 3, 3, 3, 3);
        Portal.officer()
                .step("assignments", silent, "ending", "{\"reason\": \"No answer\"}")
                .then()
                .statusCode(200);
        call.selects();
        UUID decision = call.presents(application);
        Portal.decider()
                .step("decisions", decision, "return", "{\"reason\": \"Too short\"}")
                .then()
                .statusCode(200);
        call.presents(application);
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
        Portal.officer().step("decisions", decision, "notification").then().statusCode(200);

        history(review)
                .body(
                        "items.action",
                        contains(
                                "ELIGIBILITY_DECIDED",
                                "ELIGIBILITY_CORRECTED",
                                "EVALUATOR_ASKED",
                                "EVALUATOR_ASKED",
                                "ASSIGNMENT_ACCEPTED",
                                "SCORES_SAVED",
                                "SCORES_COMPLETED",
                                "ASSIGNMENT_ENDED",
                                "DECISION_PRESENTED",
                                "DECISION_TAKEN_BACK",
                                "DECISION_PRESENTED",
                                "DECISION_APPROVED",
                                "APPLICANTS_NOTIFIED"))
                .body("items[0].subject", equalTo("officer"))
                .body("items[0].role", equalTo("OFFICER"))
                .body("items[0].details.eligible", equalTo("false"))
                .body("items[1].reason", equalTo("Licence found"))
                .body("items[2].details.person", equalTo("evaluator-2"))
                .body("items[5].subject", equalTo("evaluator-1"))
                .body("items[5].role", equalTo("EVALUATOR"))
                .body("items[7].reason", equalTo("No answer"))
                .body("items[7].details.item", equalTo(silent.toString()))
                .body("items[8].role", equalTo("PRESENTER"))
                .body("items[9].role", equalTo("DECIDER"))
                .body("items[9].reason", equalTo("Too short"))
                .body("items[11].subject", equalTo("decider"))
                .body("items[12].details.item", equalTo(decision.toString()));
        Portal.observer()
                .get("/v1/rankings/{call}/history", call.id())
                .then()
                .statusCode(200)
                .body("items.action", contains("APPLICATIONS_SELECTED"))
                .body("items.subject", contains("officer"));
    }

    @Test
    void tellsWhatTheSystemDidByItself() {
        UUID review = call.receivesEligible(application);
        call.offers(review, 1);
        call.hasEvaluators("evaluator-2");
        call.offers(review, 2);
        Portal.officer()
                .step("reviews", review, "eligibility-correction", """
                        {"eligible": false, "reasons": %s, "correctedBecause": "Wrong strand"}""".formatted(REASONS))
                .then()
                .statusCode(200);
        call.withdraws(application.id());

        history(review)
                .body(
                        "items.findAll { it.role == 'SYSTEM' }.action",
                        contains("ASSIGNMENT_ENDED", "ASSIGNMENT_ENDED", "REVIEW_WITHDRAWN"))
                .body("items.findAll { it.role == 'SYSTEM' }.details.cause", contains("LEFT_STAFF", "INELIGIBLE", null))
                .body("items.findAll { it.role == 'SYSTEM' }.subject", everyItem(equalTo("review-service")));
    }

    @Test
    void tellsOfEvaluatorsWhoDeclineOrAreDisqualified() {
        UUID review = call.receivesEligible(application);
        Portal.evaluator(1)
                .step("assignments", call.offers(review, 1), "refusal", "{\"reason\": \"My brother's school\"}")
                .then()
                .statusCode(200);
        int somebody = call.hasAnotherEvaluator();
        UUID ofTheLead = call.offers(review, somebody);
        refused(
                Portal.evaluatorOf(somebody, application.lead()).step("assignments", ofTheLead, "acceptance"),
                409,
                "evaluator-disqualified");

        history(review)
                .body(
                        "items.action",
                        contains(
                                "ELIGIBILITY_DECIDED",
                                "EVALUATOR_ASKED",
                                "ASSIGNMENT_DECLINED",
                                "EVALUATOR_ASKED",
                                "PERSON_DISQUALIFIED",
                                "EVALUATOR_DISQUALIFIED"))
                .body("items[2].reason", equalTo("My brother's school"))
                .body("items[4].role", equalTo("SYSTEM"))
                .body("items[4].details.cause", equalTo("TOKEN"))
                .body("items[5].details.person", equalTo("evaluator-" + somebody));
    }

    @Test
    void tellsWhatCameTooLate() {
        UUID review = call.receivesReviewed(application, 3);

        call.receives(application.inVersion(2));

        history(review)
                .body("items.last().action", equalTo("NEWS_NOTED"))
                .body("items.last().role", equalTo("SYSTEM"))
                .body("items.last().details.cause", equalTo("SUBMITTED_AFTER_REVIEW"));
    }

    @Test
    void writesNothingOfWhatWasRefused() {
        UUID review = call.receivesEligible(application);

        refused(
                Portal.officer().step("reviews", review, "eligibility", "{\"eligible\": true}"),
                409,
                "illegal-transition");

        history(review).body("items", hasSize(1));
    }

    @Test
    void comesPageByPage() {
        UUID review = call.receivesEligible(application);
        call.offers(review, 1);

        String next = Portal.officer()
                .get("/v1/reviews/{id}/history?limit=1", review)
                .then()
                .statusCode(200)
                .body("items.action", contains("ELIGIBILITY_DECIDED"))
                .extract()
                .path("next");
        Portal.officer()
                .get("/v1/reviews/{id}/history?limit=1&cursor={cursor}", review, next)
                .then()
                .body("items.action", contains("EVALUATOR_ASKED"))
                .body("next", equalTo(null));
    }

    @Test
    void isForReadersOfTheCall() {
        UUID review = call.receivesEligible(application);

        refused(Portal.of("evaluator-1", "officer").get("/v1/reviews/{id}/history", review), 403, "forbidden");
        refused(Portal.of("stranger", "officer").get("/v1/reviews/{id}/history", review), 404, "not-found");
        refused(Portal.of("stranger", "officer").get("/v1/rankings/{id}/history", call.id()), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set subject = 'nobody'", "delete from audit_entry", "truncate audit_entry"})
    void cannotBeChangedByTheServiceItself(String sql) throws SQLException {
        call.receivesEligible(application);

        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("only ever added to");
        }
    }

    /** The ministry's observer is from outside the agency; whom somebody asked to be forgotten is nobody's to name. */
    @Test
    void namesPeopleToTheAgencyUntilTheyAreForgotten() throws Exception {
        UUID review = call.receives(application);
        call.closes();
        new Portal(Tokens.of("officer")
                        .roles("officer")
                        .named("Outi Valmistelija")
                        .sign())
                .step("reviews", review, "eligibility", "{\"eligible\": true}")
                .then()
                .statusCode(200);

        history(review)
                .body("items.name", contains("Outi Valmistelija"))
                .body("items.shownAs", contains("Outi Valmistelija"));
        Portal.observer()
                .get("/v1/reviews/{id}/history", review)
                .then()
                .body("items.name", contains(nullValue()))
                .body("items.shownAs", contains("Officer of the call"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest("officer".getBytes(StandardCharsets.UTF_8));
        String erased = "{\"subjectDigest\": \"%s\"}".formatted(HexFormat.of().formatHex(digest));
        EventContract.validate("fi.verkosto.person.erased.v1", erased);
        kafka.send(
                "verkosto.persons",
                "fi.verkosto.person.erased.v1",
                UUID.randomUUID().toString(),
                erased);
        await().untilAsserted(() -> history(review).body("items.shownAs", contains("Officer of the call")));
    }

    private static ValidatableResponse history(UUID review) {
        return Portal.officer().get("/v1/reviews/{id}/history", review).then().statusCode(200);
    }
}
