package fi.verkosto.review.selection;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call says at its closing what was submitted to it; nothing is decided before that has arrived. */
@QuarkusTest
@WithPostgresAndKafka
class ClosingTest {

    private static final String ELIGIBLE = "{\"eligible\": true}";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;

    @BeforeEach
    void pastTheDeadline() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
    }

    @Test
    void decidesAndSelectsNothingBeforeTheCallHasClosed() {
        UUID review = call.receives(anApplication());

        refused(decideEligibility(review), 409, "call-not-closed")
                .then()
                .body("awaited", equalTo("fi.verkosto.call.closed.v1"));
        refused(select(), 409, "call-not-closed");
    }

    @Test
    void decidesNoEligibilityOnAVersionBeforeTheOneThatWasSubmittedInTime() {
        SentApplication application = anApplication();
        UUID review = call.receives(application);
        call.closesWith(Map.of(application.id(), 2));

        refused(decideEligibility(review), 409, "submissions-awaited")
                .then()
                .body("applications", contains(application.id().toString()));
        call.receives(application.inVersion(2));
        decideEligibility(review).then().statusCode(200);
    }

    @Test
    void decidesEligibilityOnASupplementAsWell() {
        SentApplication application = anApplication();
        UUID review = call.receives(application);
        call.closesWith(Map.of(application.id(), 2));

        call.receives(application.inVersion(3));

        decideEligibility(review).then().statusCode(200);
    }

    @Test
    void namesWhatWasSubmittedAndHasNotArrived() {
        SentApplication arrived = anApplication();
        SentApplication missing = anApplication();
        call.receivesReviewed(arrived, 3);
        call.closesWith(Map.of(arrived.id(), 1, missing.id(), 1));

        refused(select(), 409, "submissions-awaited")
                .then()
                .body("awaited", equalTo(1))
                .body("applications", contains(missing.id().toString()));
        decisions().then().body("items", empty());

        call.receivesReviewed(missing, 2);
        select().then().statusCode(201).body("proposals", hasSize(2));
    }

    @Test
    void waitsForNothingThatWasWithdrawn() {
        SentApplication arrived = anApplication();
        UUID withdrawnBeforeItArrived = UUID.randomUUID();
        call.receivesReviewed(arrived, 3);
        call.closesWith(Map.of(arrived.id(), 1, withdrawnBeforeItArrived, 1));
        call.withdraws(withdrawnBeforeItArrived);

        select().then().statusCode(201).body("proposals", hasSize(1));
    }

    @Test
    void waitsForEveryPartOfTheList() {
        SentApplication first = anApplication();
        SentApplication second = anApplication();
        UUID review = call.receives(first);
        call.receives(second);

        call.tellsOfItsClosing(Map.of(first.id(), 1), 2);
        refused(decideEligibility(review), 409, "call-not-closed");
        call.tellsOfItsClosing(Map.of(second.id(), 1), 2);

        decideEligibility(review).then().statusCode(200);
    }

    @Test
    void takesTheClosingBeforeTheCallAndTheApplication() {
        PlayedCall early = new PlayedCall(kafka, database);
        SentApplication application = anApplication();
        early.closesWith(Map.of(application.id(), 1));

        early.isClosed();
        UUID review = early.receives(application);

        decideEligibility(review).then().statusCode(200);
    }

    @Test
    void keepsCountWhenItIsToldAgain() {
        SentApplication application = anApplication();
        UUID review = call.receives(application);
        call.closesWith(Map.of(application.id(), 1));
        call.closesWith(Map.of(application.id(), 1));
        // Of the same key, and so after the closing.
        call.isClosed();

        decideEligibility(review).then().statusCode(200);
    }

    @Test
    void takesAListOfTwentyThousand() {
        for (int part = 0; part < 8; part++) {
            Map<UUID, Integer> applications = new HashMap<>();
            for (int number = 0; number < 2_500; number++) {
                applications.put(UUID.randomUUID(), 1);
            }
            call.tellsOfItsClosing(applications, 20_000);
        }

        refused(select(), 409, "submissions-awaited")
                .then()
                .body("awaited", equalTo(20_000))
                .body("applications", hasSize(100));
    }

    /** It was withdrawn before, and the news of that is on its way: it must not hold up what is presented. */
    @Test
    void decidesNothingOnWhatArrivesAfterADecisionWasPresented() {
        SentApplication application = anApplication();
        call.receivesReviewed(application, 3);
        select().then().statusCode(201);
        UUID decision = call.presents(application);

        UUID late = call.receives(anApplication());

        refused(decideEligibility(late), 409, "withdrawal-awaited");
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
        assertThat(database.stateOf(application.id())).contains("DECIDED");
    }

    private static Response decideEligibility(UUID review) {
        return Portal.officer().step("reviews", review, "eligibility", ELIGIBLE);
    }

    private Response select() {
        return Portal.officer().create("/v1/selections", UUID.randomUUID().toString(), call.selection());
    }

    private Response decisions() {
        return Portal.officer().get("/v1/decisions?call={call}", call.id());
    }
}
