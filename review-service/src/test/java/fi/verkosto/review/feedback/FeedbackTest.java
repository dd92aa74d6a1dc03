package fi.verkosto.review.feedback;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.TREDU;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Applicants read of their scores what their call tells, from the notification on, and never whose they are. */
@QuarkusTest
@WithPostgresAndKafka
class FeedbackTest {

    private static final String PARTNER = "9900101-0";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private final SentApplication application = anApplication().with(GRADIA).withPartner(PARTNER);

    @BeforeEach
    void publishACall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
    }

    @Test
    void isForTheLeadAndTheMembersFromTheNotificationOn() {
        tells("SCORES_AND_RATIONALES");
        isReviewedByTwo();
        call.selects();
        UUID decision = call.presents(application);
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
        for (String organisation : List.of(OMNIA, GRADIA, TREDU)) {
            refused(read(applicantOf(organisation)), 404, "not-found");
        }

        Portal.officer().step("decisions", decision, "notification").then().statusCode(200);

        for (String organisation : List.of(OMNIA, GRADIA)) {
            read(applicantOf(organisation))
                    .then()
                    .statusCode(200)
                    .body("decisionId", equalTo(decision.toString()))
                    .body("kind", equalTo("SCORES_AND_RATIONALES"))
                    .body("criteria.criterion", equalTo(PlayedCall.CRITERIA))
                    .body("means.evaluators", equalTo(2))
                    .body("means.mean", equalTo(2.5f))
                    .body("means.criteria.mean", contains(2.5f, 2.5f, 2.5f, 2.5f, 2.5f))
                    .body("evaluators.number", contains(1, 2))
                    .body("evaluators.collect { it.scores[0].score }", containsInAnyOrder(2, 3))
                    .body("evaluators[0].scores.rationale", everyItem(equalTo("Because")));
        }
        assertThat(read(applicantOf(OMNIA)).asString()).doesNotContain("evaluator-1", "evaluator-2", "changedBecause");
        for (String organisation : List.of(TREDU, PARTNER)) {
            refused(read(applicantOf(organisation)), 404, "not-found");
        }
        for (Portal staff : List.of(Portal.officer(), Portal.presenter(), Portal.observer(), Portal.evaluator(1))) {
            assertThat(read(staff).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void tellsMeansAloneWhereTheCallSaysSo() {
        tells("MEANS");
        isReviewedByTwo();
        call.selects();
        isNotified();

        read(applicantOf(OMNIA))
                .then()
                .statusCode(200)
                .body("kind", equalTo("MEANS"))
                .body("means.mean", equalTo(2.5f))
                .body("evaluators", empty());
    }

    /** As of calls from before that was told. */
    @Test
    void tellsNothingWhereTheCallSaysNothing() {
        isReviewedByTwo();
        call.selects();
        isNotified();

        read(applicantOf(OMNIA))
                .then()
                .statusCode(200)
                .body("kind", equalTo("NONE"))
                .body("means", nullValue())
                .body("evaluators", empty());
    }

    @Test
    void tellsOfABlindReviewWhatItTellsOfAnother() {
        call.isBlind("evaluator-1", "evaluator-2");
        tells("SCORES_AND_RATIONALES");
        isReviewedByTwo();
        call.selects();
        isNotified();

        read(applicantOf(OMNIA)).then().statusCode(200).body("evaluators.number", contains(1, 2));
        assertThat(read(applicantOf(OMNIA)).asString()).doesNotContain("evaluator-");
    }

    @Test
    void hasNoScoresOfWhatNobodyScored() {
        tells("SCORES_AND_RATIONALES");
        call.receivesIneligible(application);
        call.selects();
        isNotified();

        read(applicantOf(OMNIA))
                .then()
                .statusCode(200)
                .body("means", nullValue())
                .body("evaluators", empty());
    }

    private void tells(String what) {
        call.saysOfItsSelection("\"feedbackToApplicants\": \"%s\",".formatted(what), "4000000.00", 6);
    }

    private void isReviewedByTwo() {
        UUID review = call.receivesEligible(application);
        UUID first = call.offersAccepted(review, 1);
        UUID second = call.offersAccepted(review, 2);
        call.scores(first, 1, 3, 3, 3, 3, 3);
        call.scores(second, 2, 2, 2, 2, 2, 2);
    }

    private void isNotified() {
        UUID decision = call.presents(application);
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
        Portal.officer().step("decisions", decision, "notification").then().statusCode(200);
    }

    private Response read(Portal portal) {
        return portal.get("/v1/notified-decisions/{id}/feedback", application.id());
    }

    private static Portal applicantOf(String organisation) {
        return Portal.actingFor(organisation, "person of " + organisation, "applicant");
    }
}
