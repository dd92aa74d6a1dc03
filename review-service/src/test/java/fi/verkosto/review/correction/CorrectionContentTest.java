package fi.verkosto.review.correction;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static fi.verkosto.review.correction.PlayedCorrections.awards;
import static fi.verkosto.review.correction.PlayedCorrections.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.review.decision.PlayedDecisions;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a correction says, and what it rests on: what is left out stays, and scores that count no more are seen. */
@QuarkusTest
@WithPostgresAndKafka
class CorrectionContentTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private PlayedCorrections played;
    private final SentApplication application = anApplication();
    private UUID review;

    @BeforeEach
    void aCall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        played = PlayedCorrections.in(call);
        review = call.receivesReviewed(application, 3);
        call.selects();
    }

    @Test
    void keepsWhatIsLeftOutOfAnAward() {
        PlayedDecisions.write(
                        call.decisionOn(application),
                        "{\"furtherReasons\": [{\"code\": \"SERVES_THE_CALL\"}, {\"ownWords\": \"Hanke on laaja.\"}]}")
                .then()
                .statusCode(200);
        UUID decision = played.notifies(application);
        Response before = Portal.officer().get("/v1/decisions/{id}", decision);

        Response later = corrected(decision, "{\"terms\": {\"acceptWithinDays\": 45}}");

        assertThat(later.<Object>path("terms.acceptWithinDays")).isEqualTo(45);
        for (String kept : List.of(
                "awarded",
                "furtherReasons",
                "withGround",
                "terms.conditions",
                "terms.instalments",
                "terms.maximumPercent",
                "terms.usedUntil",
                "terms.interimReportBy",
                "terms.finalReportBy")) {
            assertThat(later.<Object>path(kept)).as(kept).isEqualTo(before.path(kept));
        }
        assertThat(before.<List<Object>>path("terms.conditions")).isNotEmpty();
    }

    @Test
    void takesOutWhatIsAnEmptyList() {
        corrected(played.notifies(application), "{\"terms\": {\"conditions\": []}}")
                .then()
                .body("terms.conditions", hasSize(0))
                .body("terms.instalments", hasSize(2));
    }

    /** The letter would say a mean that nobody presented. */
    @Test
    void isNotApprovedWithScoresThatCountNoMore() {
        UUID request = played.assigned(played.notifies(application));
        played.presents(request, "CORRECTED", awards("450000.00")).then().statusCode(200);
        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"evaluator-1\", \"reason\": \"Related\"}")
                .then()
                .statusCode(201);

        refused(played.approves(request), 409, "decision-incomplete")
                .then()
                .body("errors.rule", contains("scores-set-aside"));
        played.deciding()
                .step("correction-requests", request, "return", "{\"reason\": \"Scores are gone\"}")
                .then()
                .statusCode(200);
        played.presents(request, "CORRECTED", awards("450000.00")).then().statusCode(200);
        played.approves(request).then().statusCode(200);
    }

    @Test
    void isInPartOnlyWhereItCorrects() {
        UUID request = played.assigned(played.notifies(application));

        refused(played.presents(request, "UPHELD", ", \"inPart\": true"), 422, "correction-invalid")
                .then()
                .body("errors.pointer", contains("/inPart"));
        played.presents(request, "CORRECTED", ", \"inPart\": true" + awards("450000.00"))
                .then()
                .statusCode(200)
                .body("outcome.inPart", equalTo(true));
    }

    private Response corrected(UUID decision, String said) {
        UUID request = played.assigned(decision);
        played.presents(request, "CORRECTED", ", \"decision\": " + said).then().statusCode(200);
        played.approves(request).then().statusCode(200);
        UUID later = UUID.fromString(read(Portal.officer(), request).path("newDecisionId"));
        return Portal.officer().get("/v1/decisions/{id}", later);
    }
}
