package fi.verkosto.review.succession;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An award that was drafted for somebody who follows is given up as if there had been none, and the record says that there was. */
@QuarkusTest
@WithPostgresAndKafka
class CancelledSuccessorsTest {

    private static final String REASON = "{\"reason\": \"Hakija ei pysty enää toteuttamaan hanketta.\"}";

    KafkaTopic kafka;

    @Inject
    Database database;

    private final SentApplication fair = anApplication().asking("400000.00");
    private PlayedCall call;
    private UUID rejection;
    private UUID draft;

    /** Of three applications two are awarded, one of which declines; so the third follows. */
    @BeforeEach
    void draftASuccessor() {
        SentApplication best = anApplication();
        SentApplication good = anApplication();
        call = new PlayedCall(kafka, database);
        call.isClosedWith("1000000.00", 2);
        call.receivesReviewed(best, 3);
        call.receivesReviewed(good, 3);
        call.receivesReviewed(fair, 2);
        call.selects();
        for (SentApplication application : List.of(best, good, fair)) {
            gives(call.decisionOn(application));
        }
        rejection = call.decisionOn(fair);
        call.awaitReceipt(kafka.send(
                "verkosto.coordination",
                "fi.verkosto.network.declined.v1",
                best.id().toString(),
                """
                {"applicationId": "%s", "decisionId": "%s", "declinedAt": "2019-01-29T07:45:10Z"}""".formatted(best.id(), call.decisionOn(best))));
        draft = drafted();
    }

    @Test
    void leaveTheRejectionAsItWas() {
        String list = Portal.officer()
                .get("/v1/decision-lists/{call}", call.id())
                .then()
                .extract()
                .header("ETag");

        cancels(draft).then().statusCode(204);

        refused(Portal.officer().get("/v1/decisions/{id}", draft), 404, "not-found");
        Portal.officer()
                .request()
                .header("If-None-Match", list)
                .get("/v1/decision-lists/{call}", call.id())
                .then()
                .statusCode(200)
                .body(
                        "decisions.findAll { it.applicationId == '%s' }.id".formatted(fair.id()),
                        equalTo(List.of(rejection.toString())))
                .body("proposed.find { it.strand == null }.sum.amount", equalTo("500000.00"));
        Portal.actingFor(OMNIA, "person of Omnia", "applicant")
                .get("/v1/notified-decisions/{id}", fair.id())
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REJECTED"));
        Portal.officer()
                .get("/v1/published-decisions?callId={call}", call.id())
                .then()
                .statusCode(200)
                .body("decisions.find { it.decisionId == '%s' }.supersededBy".formatted(rejection), nullValue());
    }

    /** Whoever follows may be the same, and its draft goes the way of every decision. */
    @Test
    void leaveTheirPlaceToWhoeverFollows() {
        cancels(draft).then().statusCode(204);

        Portal.officer()
                .get("/v1/successions/{call}", call.id())
                .then()
                .statusCode(200)
                .body("limits[2].left.amount", equalTo("500000.00"))
                .body("followers[0].decisionId", equalTo(rejection.toString()))
                .body("followers[0].proposed.amount", equalTo("400000.00"));
        UUID again = drafted();
        assertThat(again).isNotEqualTo(draft);
        gives(again);
        ReplayedCall.requireSame(call);
    }

    @Test
    void areInTheHistoryWithWhoGaveThemUpAndWhy() {
        cancels(draft).then().statusCode(204);

        Portal.officer()
                .get("/v1/reviews/{id}/history", database.reviewsOf(fair.id()).getFirst())
                .then()
                .statusCode(200)
                .body("items.find { it.action == 'SUCCESSOR_CANCELLED' }.subject", equalTo("officer"))
                .body("items.find { it.action == 'SUCCESSOR_CANCELLED' }.role", equalTo("OFFICER"))
                .body("items.find { it.action == 'SUCCESSOR_CANCELLED' }.details.item", equalTo(draft.toString()))
                .body(
                        "items.find { it.action == 'SUCCESSOR_CANCELLED' }.reason",
                        equalTo("Hakija ei pysty enää toteuttamaan hanketta."));
        ReplayedCall.requireSame(call);
    }

    @Test
    void areGivenUpAsDraftsOnly() {
        Portal.presenter().step("decisions", draft, "presentation").then().statusCode(200);
        refused(cancels(draft), 409, "illegal-transition")
                .then()
                .body("refused", equalTo("cancel"))
                .body("allowed", hasItem("take-back"));
        Portal.presenter()
                .step("decisions", draft, "return", "{\"reason\": \"Hakija luopuu.\"}")
                .then()
                .statusCode(200);
        Portal.presenter().step("decisions", draft, "presentation").then().statusCode(200);
        Portal.decider().step("decisions", draft, "approval").then().statusCode(200);
        refused(cancels(draft), 409, "illegal-transition");
        Portal.officer().step("decisions", draft, "notification").then().statusCode(200);
        refused(cancels(draft), 409, "illegal-transition");
    }

    @Test
    void areGivenUpOnceTheyWereTakenBack() {
        Portal.presenter().step("decisions", draft, "presentation").then().statusCode(200);
        Portal.decider()
                .step("decisions", draft, "return", "{\"reason\": \"Hakija luopuu.\"}")
                .then()
                .statusCode(200);

        cancels(draft).then().statusCode(204);

        ReplayedCall.requireSame(call);
    }

    @Test
    void areGivenUpOnceInTheVersionThatWasRead() {
        refused(cancel(Portal.officer(), call.id(), draft, "\"17\"", REASON), 412, "stale-version");
        refused(cancel(Portal.officer(), call.id(), draft, "*", "{\"reason\": \" \"}"), 400, "invalid-request");
        refused(
                Portal.officer()
                        .create(path(call.id(), draft), UUID.randomUUID().toString(), REASON),
                428,
                "precondition-required");

        cancels(draft).then().statusCode(204);

        refused(cancel(Portal.officer(), call.id(), draft, "*", REASON), 404, "not-found");
    }

    /** Whichever comes first: a decision is presented, or there is none. */
    @Test
    void areNotPresentedWhileTheyAreGivenUp() {
        String version = Portal.officer().etag("decisions", draft);
        List<Integer> answers = List.<Supplier<Response>>of(
                        () -> Portal.presenter().stepIn("decisions", draft, "presentation", version, null),
                        () -> cancel(Portal.officer(), call.id(), draft, version, REASON))
                .stream()
                .map(step -> CompletableFuture.supplyAsync(() -> step.get().statusCode(), Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).isIn(List.of(200, 412), List.of(404, 204));
        assertThat(Portal.officer().get("/v1/decisions/{id}", draft).statusCode())
                .isEqualTo(answers.getFirst());
        ReplayedCall.requireSame(call);
    }

    @Test
    void areGivenUpByOfficersWhoAreDisqualifiedFromNothing() {
        for (Portal other : List.of(
                Portal.presenter(),
                Portal.decider(),
                Portal.observer(),
                Portal.evaluator(1),
                Portal.actingFor(OMNIA, "person of Omnia", "applicant"))) {
            refused(cancel(other, call.id(), draft, "*", REASON), 403, "forbidden");
        }
        refused(cancel(Portal.of("officer-elsewhere", "officer"), call.id(), draft, "*", REASON), 404, "not-found");
        Portal.officer()
                .create(
                        "/v1/reviews/%s/disqualifications"
                                .formatted(database.reviewsOf(fair.id()).getFirst()),
                        UUID.randomUUID().toString(),
                        "{\"person\": \"officer\", \"reason\": \"Puoliso on hakijan palveluksessa.\"}")
                .then()
                .statusCode(201);

        refused(cancel(Portal.officer(), call.id(), draft, "*", REASON), 403, "person-disqualified");
    }

    /** What the selection drafted goes with the selection, and each draft with its own call. */
    @Test
    void areNoOtherDecisions() {
        PlayedCall other = new PlayedCall(kafka, database);
        SentApplication selected = anApplication();
        other.isClosed();
        other.receivesReviewed(selected, 3);
        other.selects();

        refused(cancel(Portal.officer(), other.id(), draft, "*", REASON), 404, "not-found");
        refused(cancel(Portal.officer(), other.id(), other.decisionOn(selected), "*", REASON), 404, "not-found");
        refused(cancel(Portal.officer(), call.id(), rejection, "*", REASON), 404, "not-found");
        refused(cancel(Portal.officer(), call.id(), UUID.randomUUID(), "*", REASON), 404, "not-found");
        refused(cancel(Portal.officer(), UUID.randomUUID(), draft, "*", REASON), 404, "not-found");
    }

    private UUID drafted() {
        return UUID.fromString(Portal.officer()
                .create(
                        "/v1/successions/%s/drafts".formatted(call.id()),
                        UUID.randomUUID().toString(),
                        "{\"applicationId\": \"%s\"}".formatted(fair.id()))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private Response cancels(UUID decision) {
        return cancel(Portal.officer(), call.id(), decision, Portal.officer().etag("decisions", decision), REASON);
    }

    private static Response cancel(Portal portal, UUID callId, UUID decision, String ifMatch, String reason) {
        return portal.request()
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(reason)
                .post(path(callId, decision));
    }

    private static String path(UUID callId, UUID decision) {
        return "/v1/successions/%s/drafts/%s/cancellation".formatted(callId, decision);
    }

    private static void gives(UUID decision) {
        Portal.presenter().step("decisions", decision, "presentation").then().statusCode(200);
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
        Portal.officer().step("decisions", decision, "notification").then().statusCode(200);
    }
}
