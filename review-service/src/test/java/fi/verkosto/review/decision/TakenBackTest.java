package fi.verkosto.review.decision;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A presented decision can go back, until it is approved. One of a reviewed application, one of an ineligible one. */
@QuarkusTest
@WithPostgresAndKafka
class TakenBackTest {

    private static final String REASON = "{\"reason\": \"The reasons say too little.\"}";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private SentApplication reviewed;
    private SentApplication ineligible;

    @BeforeEach
    void select() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        reviewed = anApplication();
        ineligible = anApplication();
        call.receivesReviewed(reviewed, 3);
        call.receivesIneligible(ineligible);
        call.selects();
    }

    @Test
    void becomesADraftThatCanBePresentedAgain() {
        UUID decision = call.presents(reviewed);

        Portal.presenter()
                .step("decisions", decision, "return", REASON)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("DRAFT"))
                .body("presentedBy", nullValue())
                .body("presentedAt", nullValue())
                .body("takenBack.reason", equalTo("The reasons say too little."))
                .body("takenBack.by", equalTo("presenter"))
                .body("takenBack.at", notNullValue());
        assertThat(database.stateOf(reviewed.id())).contains("REVIEWED");

        call.presents(reviewed);
        Portal.decider()
                .step("decisions", decision, "approval")
                .then()
                .statusCode(200)
                .body("takenBack.by", equalTo("presenter"));
    }

    @Test
    void letsTheSelectionBeMadeAnew() {
        UUID one = call.presents(reviewed);
        UUID other = call.presents(ineligible);
        refused(selectAgain(), 409, "decisions-presented");

        takeBack(one).then().statusCode(200);
        refused(selectAgain(), 409, "decisions-presented");
        takeBack(other).then().statusCode(200);

        assertThat(database.stateOf(ineligible.id())).contains("INELIGIBLE");
        selectAgain().then().statusCode(201);
    }

    @Test
    void isReturnedByADeciderAsWell() {
        UUID decision = call.presents(reviewed);

        Portal.decider()
                .step("decisions", decision, "return", REASON)
                .then()
                .statusCode(200)
                .body("takenBack.by", equalTo("decider"));
    }

    /** Else a withdrawal that crossed the presentation would keep the selection for good. */
    @Test
    void goesBackThoughTheApplicationWasWithdrawnMeanwhile() {
        UUID decision = call.presents(reviewed);
        call.withdraws(reviewed.id());

        takeBack(decision).then().statusCode(200);

        assertThat(database.stateOf(reviewed.id())).contains("WITHDRAWN");
        selectAgain()
                .then()
                .statusCode(201)
                .body("proposals.applicationId", contains(ineligible.id().toString()));
    }

    @Test
    void staysOnceItIsApproved() {
        UUID decision = call.presents(reviewed);
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);

        refused(takeBack(decision), 409, "illegal-transition").then().body("state", equalTo("APPROVED"));
    }

    @Test
    void goesBackFromItsPresentationOnly() {
        refused(takeBack(call.decisionOn(reviewed)), 409, "illegal-transition")
                .then()
                .body("state", equalTo("DRAFT"));
    }

    @Test
    void goesBackOnlyAsItWasSeen() {
        UUID decision = call.presents(reviewed);

        refused(Portal.presenter().stepIn("decisions", decision, "return", "\"0\"", REASON), 412, "stale-version");
        takeBack(decision).then().statusCode(200);
        refused(takeBack(decision), 409, "illegal-transition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": null}", "{\"reason\": \" \\u200b\"}"})
    void needsAReason(String body) {
        UUID decision = call.presents(reviewed);

        refused(Portal.presenter().step("decisions", decision, "return", body), 400, "invalid-request")
                .then()
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void isForPresentersAndDecidersOfTheCall() {
        UUID decision = call.presents(reviewed);

        refused(
                Portal.of("officer", "presenter").stepIn("decisions", decision, "return", "\"1\"", REASON),
                403,
                "forbidden");
        refused(
                Portal.of("stranger", "presenter").stepIn("decisions", decision, "return", "\"1\"", REASON),
                404,
                "not-found");
    }

    private static Response takeBack(UUID decision) {
        return Portal.presenter().step("decisions", decision, "return", REASON);
    }

    private Response selectAgain() {
        return Portal.officer().create("/v1/selections", UUID.randomUUID().toString(), call.selection());
    }
}
