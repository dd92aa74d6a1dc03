package fi.verkosto.review.decision;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two applications for 500 000 euros each, both selected. */
@QuarkusTest
@WithPostgresAndKafka
class DecisionTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private SentApplication first;
    private SentApplication second;

    @BeforeEach
    void selectTwo() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        first = anApplication();
        second = anApplication();
        call.receivesReviewed(first, 3);
        call.receivesReviewed(second, 2);
        call.selects();
    }

    @Test
    void refusesTheApprovalOfThePresenter() {
        UUID decision = call.decisionOn(first);
        Portal allRounder = Portal.of("all-rounder", "presenter", "decider");
        allRounder.step("decisions", decision, "presentation").then().statusCode(200);

        refused(allRounder.step("decisions", decision, "approval"), 403, "presenter-may-not-decide");
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
    }

    @Test
    void refusesTheApprovalOfWhatWasNotPresented() {
        refused(Portal.decider().step("decisions", call.decisionOn(first), "approval"), 409, "illegal-transition")
                .then()
                .body("state", equalTo("DRAFT"))
                .body("allowed", contains("write", "present"));
    }

    @Test
    void refusesThePresentationOfAWithdrawnApplication() {
        call.withdraws(first.id());

        refused(Portal.presenter().step("decisions", call.decisionOn(first), "presentation"), 409, "illegal-transition")
                .then()
                .body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void keepsTheLimitsWhenAwardsAreApprovedAtTheSameMoment() throws Exception {
        UUID one = call.presents(first);
        UUID other = call.presents(second);
        call.isClosedWith("999999.99", 6);

        assertThat(approveAtOnce(one, other)).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void keepsTheNumberOfAwardsOfTheStrandWhenAwardsAreApprovedAtTheSameMoment() throws Exception {
        UUID one = call.presents(first);
        UUID other = call.presents(second);
        call.isClosedWith("4000000.00", 1);

        assertThat(approveAtOnce(one, other)).containsExactlyInAnyOrder(200, 409);
        UUID left =
                Portal.decider().get("/v1/decisions/{id}", one).path("state").equals("APPROVED") ? other : one;
        refused(Portal.decider().step("decisions", left, "approval"), 409, "award-limit-exceeded");
    }

    /** What is spent stays spent. */
    @Test
    void keepsTheLimitsWhenAnAwardHasBeenNotified() {
        UUID one = call.presents(first);
        UUID other = call.presents(second);
        call.isClosedWith("999999.99", 6);
        Portal.decider().step("decisions", one, "approval").then().statusCode(200);
        Portal.officer().step("decisions", one, "notification").then().statusCode(200);

        refused(Portal.decider().step("decisions", other, "approval"), 409, "call-money-exceeded");

        call.isClosedWith("1000000.00", 2);
        Portal.decider().step("decisions", other, "approval").then().statusCode(200);
    }

    private static List<Integer> approveAtOnce(UUID one, UUID other) throws Exception {
        List<Callable<Integer>> approvals = List.of(
                () -> Portal.decider()
                        .stepIn("decisions", one, "approval", "\"1\"", null)
                        .statusCode(),
                () -> Portal.decider()
                        .stepIn("decisions", other, "approval", "\"1\"", null)
                        .statusCode());
        List<Integer> statuses = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(approvals.size())) {
            for (var answer : executor.invokeAll(approvals)) {
                statuses.add(answer.get());
            }
        }
        return statuses;
    }

    @Test
    void notifiesOnceHoweverOftenItIsAsked() {
        UUID decision = call.presents(first);
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
        String etag = Portal.officer().etag("decisions", decision);
        Portal.officer()
                .stepIn("decisions", decision, "notification", etag, null)
                .then()
                .statusCode(200);

        refused(Portal.officer().stepIn("decisions", decision, "notification", etag, null), 412, "stale-version");
        refused(Portal.officer().step("decisions", decision, "notification"), 409, "illegal-transition");

        assertThat(database.published("fi.verkosto.decision.notified.v1", first.id()))
                .hasSize(1);
    }
}
