package fi.verkosto.review;

import static fi.verkosto.review.SentApplication.COORDINATION;
import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the submission to the decision in the hands of its applicant, as the staff of a call live it. */
@QuarkusTest
@WithPostgresAndKafka
class ReviewStoryTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    @Test
    void takesACallFromSubmissionsToDecisions() {
        var call = new PlayedCall(kafka, database);
        var network = anApplication().with(GRADIA);
        var weaker = anApplication();
        var ineligible = anApplication();
        var coordination = anApplication().to(COORDINATION).asking("400000.00");
        call.isClosedWith("900000.00", 6);

        UUID review = call.receivesEligible(network);
        assertThat(database.published("fi.verkosto.review.opened.v1", network.id()))
                .hasSize(1);
        assertThat(database.published("fi.verkosto.review.eligibility-decided.v1", network.id()))
                .hasSize(1);

        UUID first = call.offersAccepted(review, 1);
        UUID second = call.offersAccepted(review, 2);
        call.scores(first, 1, 3, 3, 2, 3, 2);
        assertThat(database.stateOf(network.id())).contains("IN_REVIEW");
        call.scores(second, 2, 2, 2, 2, 3, 1);
        assertThat(database.stateOf(network.id())).contains("REVIEWED");
        assertThat(database.published("fi.verkosto.review.completed.v1", network.id()))
                .hasSize(1);

        call.receivesReviewed(weaker, 1);
        call.receivesReviewed(coordination, 2);
        UUID denied = call.receives(ineligible);
        call.closes();
        denies(denied);

        Portal.decider()
                .get("/v1/rankings/{call}", call.id())
                .then()
                .statusCode(200)
                .body("strands.strand", contains("REGIONAL_NETWORK", "COORDINATION"))
                .body(
                        "strands[0].places.applicationId",
                        contains(network.id().toString(), weaker.id().toString()))
                .body("strands[0].places[0].mean", equalTo(2.3f))
                .body("strands[0].places[0].requestedGrant.amount", equalTo("500000.00"));

        String selection = Portal.officer()
                .create("/v1/selections", "the selection of " + call.id(), call.selection())
                .then()
                .statusCode(201)
                .body("awardedTotal.amount", equalTo("900000.00"))
                .body("proposals", hasSize(4))
                .extract()
                .header("Location");
        Portal.observer()
                .get(selection)
                .then()
                .statusCode(200)
                .body("callId", equalTo(call.id().toString()));

        JsonPath award = JsonPath.from(notified(call, network));
        assertThat(award.getLong("revision")).isEqualTo(1);
        assertThat(award.getString("outcome")).isEqualTo("AWARDED");
        assertThat(award.getString("awarded.amount")).isEqualTo("500000.00");
        assertThat(award.getString("strandKind")).isEqualTo("NETWORK");
        assertThat(award.getString("application.caseNumber")).isEqualTo("12/340/2018");
        assertThat(award.getString("application.title")).isEqualTo("Osaava johto, vahva verkosto");
        assertThat(award.getString("application.lead.businessId")).isEqualTo(OMNIA);
        assertThat(award.getList("application.members.businessId")).containsExactly(GRADIA);
        assertThat(notified(call, weaker)).contains("\"outcome\":\"REJECTED\"").doesNotContain("awarded");
        assertThat(notified(call, ineligible)).contains("Ei täytä ehtoja");
        assertThat(notified(call, coordination)).contains("\"strandKind\":\"COORDINATION\"");
        assertThat(database.stateOf(network.id())).contains("DECIDED");
        assertThat(database.keysOfPublished(network.id()))
                .hasSize(4)
                .containsOnly(network.id().toString());
        Portal.decider()
                .get("/v1/rankings/{call}", call.id())
                .then()
                .body(
                        "strands[0].places.applicationId",
                        contains(network.id().toString(), weaker.id().toString()));
    }

    private static void denies(UUID review) {
        Portal.officer()
                .step("reviews", review, "eligibility", """
                        {"eligible": false,
                         "reasons": {"fi": "Ei täytä ehtoja", "sv": "Uppfyller inte villkoren", "en": "Not eligible"}}""")
                .then()
                .statusCode(200)
                .body("state", equalTo("INELIGIBLE"))
                .body("eligibility.eligible", equalTo(false));
    }

    /** Presents, approves and notifies the decision. Answers the event. */
    private String notified(PlayedCall call, SentApplication application) {
        UUID decision = call.decisionOn(application);
        Portal.presenter()
                .step("decisions", decision, "presentation")
                .then()
                .statusCode(200)
                .body("state", equalTo("PRESENTED"))
                .body("presentedBy", equalTo("presenter"))
                .body("approvedBy", nullValue());
        assertThat(database.stateOf(application.id())).contains("PROPOSED");
        Portal.decider()
                .step("decisions", decision, "approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
        Portal.officer()
                .step("decisions", decision, "notification")
                .then()
                .statusCode(200)
                .body("state", equalTo("NOTIFIED"));
        var events = database.published("fi.verkosto.decision.notified.v1", application.id());
        assertThat(events).hasSize(1);
        return events.getFirst();
    }
}
