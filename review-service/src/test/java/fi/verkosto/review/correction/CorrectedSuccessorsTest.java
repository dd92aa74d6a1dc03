package fi.verkosto.review.correction;

import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.anApplication;
import static fi.verkosto.review.correction.PlayedCorrections.applicantOf;
import static fi.verkosto.review.correction.PlayedCorrections.awards;
import static fi.verkosto.review.correction.PlayedCorrections.id;
import static fi.verkosto.review.correction.PlayedCorrections.notifiesOutcome;
import static fi.verkosto.review.correction.PlayedCorrections.read;
import static fi.verkosto.review.correction.PlayedCorrections.requests;
import static fi.verkosto.review.correction.PlayedCorrections.stateOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.review.record.ReplayedCall;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rejection in whose place an award came is corrected by a third decision, whatever became of the award meanwhile. */
@QuarkusTest
@WithPostgresAndKafka
class CorrectedSuccessorsTest {

    private static final String OTHER = ", \"inadmissibleBecause\": \"OTHER\"";

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    FinalizeDecision finalizeDecision;

    private PlayedCorrections played;
    private final SentApplication fair = anApplication().asking("400000.00").with(GRADIA);
    private UUID rejection;
    private UUID successor;

    /** Of three applications two are awarded, one of which declines; so the third follows. */
    @BeforeEach
    void draftASuccessor() {
        PlayedCall call = new PlayedCall(kafka, database);
        call.isClosed();
        played = PlayedCorrections.in(call);
        call.isClosedWith("1000000.00", 2);
        SentApplication best = anApplication();
        SentApplication good = anApplication();
        call.receivesReviewed(best, 3);
        call.receivesReviewed(good, 3);
        call.receivesReviewed(fair, 2);
        call.selects();
        UUID declined = played.notifies(best);
        played.notifies(good);
        rejection = played.notifies(fair);
        call.awaitReceipt(kafka.send(
                "verkosto.coordination",
                "fi.verkosto.network.declined.v1",
                best.id().toString(),
                """
                {"applicationId": "%s", "decisionId": "%s", "declinedAt": "2019-01-29T07:45:10Z"}""".formatted(best.id(), declined)));
        successor = id(Portal.officer()
                .create(
                        "/v1/successions/%s/drafts".formatted(call.id()),
                        UUID.randomUUID().toString(),
                        "{\"applicationId\": \"%s\"}".formatted(fair.id())));
    }

    @Test
    void giveWayToWhatTheRejectionIsCorrectedBy() {
        gives();
        UUID request = assigned(OMNIA, rejection);

        answered(request, "CORRECTED", awards("300000.00"));

        requireCorrectedBy(request);
    }

    @Test
    void giveWayWhereNobodyCanAskAnyMore() {
        gives();
        finalizeDecision.makeFinal(successor);
        assertThat(stateOf(successor)).isEqualTo("FINAL");
        UUID request = assigned(OMNIA, rejection);

        answered(request, "CORRECTED", awards("300000.00"));

        requireCorrectedBy(request);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"UPHELD | ''", "INADMISSIBLE | '" + OTHER + "'"})
    void giveWayWhereTheirOwnCorrectionWasRefused(String outcome, String more) {
        gives();
        answered(assigned(GRADIA, successor), outcome, more);
        assertThat(stateOf(successor)).isEqualTo(outcome);
        UUID request = assigned(OMNIA, rejection);

        answered(request, "CORRECTED", awards("300000.00"));

        requireCorrectedBy(request);
    }

    @Test
    void areCorrectedWhileTheirOwnCorrectionIsAsked() {
        gives();
        UUID ofSuccessor = assigned(GRADIA, successor);
        UUID request = assigned(OMNIA, rejection);

        answered(request, "CORRECTED", awards("300000.00"));
        answered(ofSuccessor, "UPHELD", "");

        requireCorrectedBy(request);
    }

    @Test
    void areDroppedWhileTheyAreDrafts() {
        UUID request = assigned(OMNIA, rejection);

        answered(request, "CORRECTED", awards("300000.00"));

        assertThat(stateOf(rejection)).isEqualTo("CORRECTED");
        assertThat(Portal.officer().get("/v1/decisions/{id}", successor).statusCode())
                .isEqualTo(404);
        Portal.officer()
                .get("/v1/reviews/{id}/history", database.reviewsOf(fair.id()).getFirst())
                .then()
                .body("items.find { it.action == 'SUCCESSOR_CANCELLED' }.role", equalTo("SYSTEM"))
                .body("items.find { it.action == 'SUCCESSOR_CANCELLED' }.details.item", equalTo(successor.toString()))
                .body(
                        "items.find { it.action == 'SUCCESSOR_CANCELLED' }.details.correction",
                        equalTo(request.toString()));
        ReplayedCall.requireSame(played.call());
    }

    private void gives() {
        Portal.presenter().step("decisions", successor, "presentation").then().statusCode(200);
        Portal.decider().step("decisions", successor, "approval").then().statusCode(200);
        Portal.officer().step("decisions", successor, "notification").then().statusCode(200);
    }

    private void requireCorrectedBy(UUID request) {
        String later = read(Portal.officer(), request).path("newDecisionId");
        assertThat(stateOf(rejection)).isEqualTo("CORRECTED");
        assertThat(stateOf(successor)).isEqualTo("CORRECTED");
        Portal.officer()
                .get("/v1/decisions/{id}", later)
                .then()
                .body("state", equalTo("NOTIFIED"))
                .body("awarded.amount", equalTo("300000.00"))
                .body("supersedes", equalTo(successor.toString()));
        // What came in its place corrected nothing, and the letter says no such thing.
        Portal.officer()
                .get("/v1/decision-letters/{id}/data", later)
                .then()
                .body("onRequest.demand", notNullValue())
                .body("onRequest.correctedOn", nullValue());
        ReplayedCall.requireSame(played.call());
    }

    private UUID assigned(String party, UUID decision) {
        UUID request = id(requests(applicantOf(party), decision));
        played.assigns(request, played.handler()).then().statusCode(200);
        return request;
    }

    private void answered(UUID request, String outcome, String more) {
        played.presents(request, outcome, more).then().statusCode(200);
        played.approves(request).then().statusCode(200);
        notifiesOutcome(request).then().statusCode(200);
    }
}
