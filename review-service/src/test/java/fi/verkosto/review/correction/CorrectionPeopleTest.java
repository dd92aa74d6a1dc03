package fi.verkosto.review.correction;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static fi.verkosto.review.correction.PlayedCorrections.awards;
import static fi.verkosto.review.correction.PlayedCorrections.notifiesOutcome;
import static fi.verkosto.review.correction.PlayedCorrections.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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

/** A decision is judged again by people who had no hand in it and no conflict of interest, and until then others do not read how. */
@QuarkusTest
@WithPostgresAndKafka
class CorrectionPeopleTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private PlayedCorrections played;
    private final SentApplication application = anApplication();
    private final SentApplication another = anApplication();
    private UUID reviewOfAnother;

    @BeforeEach
    void aCall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        played = PlayedCorrections.in(call);
        call.receivesReviewed(application, 3);
        reviewOfAnother = call.receivesReviewed(another, 2);
        call.selects();
    }

    @Test
    void areNotThoseWhoScoredTheApplication() {
        UUID request = played.requested(played.notifies(application));
        call.hasStaff("evaluator-1", "PRESENTER");
        call.hasStaff("evaluator-1", "DECIDER");

        unfit(played.assigns(request, "evaluator-1"), "TOOK_PART");
        played.assigns(request, played.handler()).then().statusCode(200);
        played.presents(request, "UPHELD").then().statusCode(200);
        refused(
                Portal.of("evaluator-1", "decider").step("correction-requests", request, "approval"),
                403,
                "took-part-before");
    }

    @Test
    void areNotThoseWhoWroteTheDraft() {
        String writer = call.hasAnother("OFFICER");
        call.hasStaff(writer, "PRESENTER");
        UUID draft = call.decisionOn(application);
        Portal.of(writer, "officer")
                .request()
                .header("If-Match", Portal.officer().etag("decisions", draft))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"furtherReasons\": [{\"code\": \"SERVES_THE_CALL\"}]}")
                .patch("/v1/decisions/{id}", draft)
                .then()
                .statusCode(200);

        unfit(played.assigns(played.requested(played.notifies(application)), writer), "TOOK_PART");
    }

    @Test
    void areNotThoseWhosePresentationWasTakenBack() {
        String first = call.hasAnother("PRESENTER");
        UUID draft = call.decisionOn(application);
        Portal.of(first, "presenter")
                .step("decisions", draft, "presentation")
                .then()
                .statusCode(200);
        Portal.presenter()
                .step("decisions", draft, "return", "{\"reason\": \"Says too little\"}")
                .then()
                .statusCode(200);
        call.selects();

        UUID request = played.requested(played.notifies(application));

        unfit(played.assigns(request, first), "TOOK_PART");
    }

    /** What one application gets, another one of the call does not. */
    @Test
    void areNotDisqualifiedFromAnotherApplication() {
        UUID request = played.requested(played.notifies(application));
        disqualifies(reviewOfAnother, played.handler());

        unfit(played.assigns(request, played.handler()), "DISQUALIFIED");
    }

    /** And that is asked again: it may come out after the outcome was presented. */
    @Test
    void areNotDisqualifiedByTheApproval() {
        UUID request = played.assigned(played.notifies(application));
        played.presents(request, "UPHELD").then().statusCode(200);
        disqualifies(reviewOfAnother, played.handler());

        unfit(played.approves(request), "DISQUALIFIED");
    }

    @Test
    void aloneReadAnOutcomeBeforeItIsGiven() {
        UUID request = played.assigned(played.notifies(application));
        played.presents(request, "CORRECTED", awards("450000.00")).then().statusCode(200);
        played.approves(request).then().statusCode(200);
        String person = call.hasAnother("PRESENTER");
        Portal barred = Portal.of(person, "presenter");
        read(barred, request).then().body("outcome.outcome", equalTo("CORRECTED"));
        disqualifies(reviewOfAnother, person);

        read(barred, request).then().body("outcome", nullValue()).body("newDecisionId", nullValue());
        barred.get("/v1/correction-requests/{id}/case", request)
                .then()
                .statusCode(200)
                .body("request.outcome", nullValue())
                .body("request.newDecisionId", nullValue());
        barred.get("/v1/correction-lists/{call}", call.id())
                .then()
                .statusCode(200)
                .body("requests.outcome", contains(nullValue()));
        notifiesOutcome(request).then().statusCode(200);
        read(barred, request).then().body("outcome.outcome", equalTo("CORRECTED"));
        barred.get("/v1/correction-lists/{call}", call.id()).then().body("requests.outcome", contains("CORRECTED"));
    }

    private static void unfit(Response response, String cause) {
        refused(response, 409, "handler-unfit").then().body("cause", equalTo(cause));
    }

    private static void disqualifies(UUID review, String person) {
        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"%s\", \"reason\": \"Related\"}".formatted(person))
                .then()
                .statusCode(201);
    }
}
