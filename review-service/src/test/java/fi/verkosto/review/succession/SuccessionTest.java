package fi.verkosto.review.succession;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.TREDU;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who follows where an award is declined, by the rule that the selection had. A call with money and places for two networks. */
@QuarkusTest
@WithPostgresAndKafka
class SuccessionTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private final SentApplication best = anApplication();
    private final SentApplication good = anApplication().with(TREDU);
    private final SentApplication fair = anApplication().with(TREDU).asking("400000.00");
    private final SentApplication poor = anApplication().with(GRADIA);

    @BeforeEach
    void twoOfFour() {
        call = new PlayedCall(kafka, database);
        call.isClosedWith("1000000.00", 2);
        call.receivesReviewed(best, 3);
        call.receivesReviewed(good, 3);
        call.receivesReviewed(fair, 2);
        call.receivesReviewed(poor, 1);
    }

    @Test
    void isNobodyWhileNothingIsFree() {
        call.selects();
        allAreNotified();

        succession()
                .body("byRanking", equalTo(true))
                .body("known", equalTo(true))
                .body("limits.awards", contains(2, 0, 2))
                .body(
                        "followers.applicationId",
                        contains(fair.id().toString(), poor.id().toString()))
                .body("followers.place", contains(3, 4))
                .body("followers.proposed", everyItem(nullValue()))
                .body("followers.tied", contains(false, false));
    }

    @Test
    void isNobodyBeforeTheRejectionsAreGiven() {
        call.selects();

        succession().body("followers", empty());
    }

    @Test
    void isTheNextInRankOrderWithWhatIsLeft() {
        call.selects();
        allAreNotified();

        declines(best);

        succession()
                .body("limits.awards", contains(1, 0, 1))
                .body("limits[2].left.amount", equalTo("500000.00"))
                .body("followers[0].applicationId", equalTo(fair.id().toString()))
                .body("followers[0].proposed.amount", equalTo("400000.00"))
                .body("followers[1].proposed", nullValue())
                .body("followers.tied", everyItem(equalTo(false)));
    }

    /** Omnia leads all of them, and nobody takes part twice: of the two best one is awarded, by a person's choice. */
    @Test
    void keepsThePoliciesOfTheSelectionAndTheAwardsThatStand() {
        call.selectsWith("{\"noProviderTwice\": true}");
        allAreNotified();
        String standing = awardedNow();

        String follower = standing.equals(best.id().toString())
                ? good.id().toString()
                : best.id().toString();
        succession().body("byRanking", equalTo(false)).body("followers.proposed", everyItem(nullValue()));
        declines(standing.equals(best.id().toString()) ? best : good);

        succession()
                .body("known", equalTo(true))
                .body(
                        "followers.find { it.applicationId == '%s' }.proposed.amount".formatted(follower),
                        equalTo("500000.00"))
                .body("followers.findAll { it.proposed != null }", hasSize(1));
    }

    @Test
    void isForTheStaffOfTheCallAndAnsweredWith304() {
        call.selects();
        allAreNotified();
        String etag = get().header("ETag");

        Portal.officer()
                .request()
                .header("If-None-Match", etag)
                .get("/v1/successions/{call}", call.id())
                .then()
                .statusCode(304);
        declines(best);
        Portal.officer()
                .request()
                .header("If-None-Match", etag)
                .get("/v1/successions/{call}", call.id())
                .then()
                .statusCode(200);
        refused(Portal.evaluator(1).get("/v1/successions/{call}", call.id()), 403, "forbidden");
        refused(Portal.officer().get("/v1/successions/{call}", UUID.randomUUID()), 404, "not-found");
    }

    private String awardedNow() {
        return Portal.officer()
                .get("/v1/decision-lists/{call}", call.id())
                .path("decisions.find { it.outcome == 'AWARDED' }.applicationId");
    }

    private void allAreNotified() {
        for (SentApplication application : List.of(best, good, fair, poor)) {
            UUID decision = call.presents(application);
            Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
            Portal.officer().step("decisions", decision, "notification").then().statusCode(200);
        }
    }

    private void declines(SentApplication application) {
        call.awaitReceipt(kafka.send(
                "verkosto.coordination",
                "fi.verkosto.network.declined.v1",
                application.id().toString(),
                """
                {"applicationId": "%s", "decisionId": "%s", "declinedAt": "2019-01-29T07:45:10Z"}""".formatted(application.id(), call.decisionOn(application))));
    }

    private ValidatableResponse succession() {
        return get().then().statusCode(200);
    }

    private Response get() {
        return Portal.officer().get("/v1/successions/{call}", call.id());
    }
}
