package fi.verkosto.review.evaluator;

import static fi.verkosto.review.PlayedCall.offerTo;
import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static fi.verkosto.review.evaluator.Registered.REASON;
import static fi.verkosto.review.evaluator.Registered.expertise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.RowLocks;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody gets more applications of a call than they take, nor any while they are not to be asked. */
@QuarkusTest
@WithPostgresAndKafka
class CapacityTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    DataSource source;

    @Inject
    Evaluators evaluators;

    private PlayedCall call;
    private int number;
    private UUID first;
    private UUID second;
    private SentApplication application;

    @BeforeEach
    void receiveTwoApplications() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        number = call.hasAnotherEvaluator();
        application = anApplication();
        first = call.receivesEligible(application);
        second = call.receivesEligible(anApplication());
    }

    @Test
    void isReachedByWhatIsOpenAndWhatIsComplete() {
        Registered expert = registered(1);
        UUID assignment = call.offersAccepted(first, number);
        isOverCapacity(offer(second));
        call.scores(assignment, number, 3, 3, 3, 3, 3);
        isOverCapacity(offer(second));
        expert.change(expert.portal(), expertise(2)).then().statusCode(200);

        offer(second).then().statusCode(201);
    }

    private static void isOverCapacity(Response response) {
        refused(response, 409, "over-capacity")
                .then()
                .body("demand", nullValue())
                .body("capacity", equalTo(1));
    }

    @Test
    void isFreeAgainWhereAnAssignmentEndedOrItsApplicationIsWithdrawn() {
        registered(1);
        UUID assignment = call.offers(first, number);
        Portal.officer()
                .step("assignments", assignment, "ending", REASON)
                .then()
                .statusCode(200);
        call.offers(first, number);
        refused(offer(second), 409, "over-capacity");

        call.withdraws(application.id());

        offer(second).then().statusCode(201);
    }

    @Test
    void isOfOneCall() {
        registered(1);
        call.offers(first, number);
        PlayedCall other = new PlayedCall(kafka, database);
        other.isClosed();
        other.hasEvaluators("evaluator-" + number);

        other.offers(other.receivesEligible(anApplication()), number);
    }

    @Test
    void isNotKnownOfPeopleOutsideTheRegister() {
        call.offers(first, number);

        call.offers(second, number);
    }

    @Test
    void asksNobodyWhoHasNotConfirmedOrRests() {
        Registered expert = Registered.invited("evaluator-" + number);
        isNotAvailable("INVITED");
        expert.ownStep("refusal", REASON).then().statusCode(200);
        isNotAvailable("DECLINED");
        Registered.invite(Portal.officer(), expert.person()).then().statusCode(201);
        expert.ownStep("confirmation", expertise(1)).then().statusCode(200);
        expert.ownStep("rest", REASON).then().statusCode(200);
        isNotAvailable("RESTING");
        expert.ownStep("return", null).then().statusCode(200);

        offer(first).then().statusCode(201);
    }

    private void isNotAvailable(String state) {
        refused(offer(first), 409, "evaluator-not-available").then().body("state", equalTo(state));
    }

    /** Both have passed every other check when they meet. */
    @Test
    void isNotExceededByTwoAtTheSameMoment() throws SQLException {
        Registered expert = registered(1);
        List<CompletableFuture<Response>> offers;
        try (Connection holder = RowLocks.hold(source, "evaluator", expert.id())) {
            offers = List.of(first, second).stream()
                    .map(review -> CompletableFuture.supplyAsync(() -> offer(review), Thread::startVirtualThread))
                    .toList();
            await().atMost(Duration.ofSeconds(20)).until(() -> RowLocks.waiting(source) == 2);
            holder.rollback();
        }

        assertThat(offers).extracting(offer -> offer.join().statusCode()).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void isToldToWhoeverAssignsWithPresentLoadAndExpertise() {
        Registered expert = registered(2);
        call.offers(first, number);
        Registered.invited(call.hasAnother("EVALUATOR"));
        Registered.confirmed(call.hasAnother("OFFICER"), 3);

        assertThat(evaluators.profilesOf(call.id()))
                .containsExactly(
                        new EvaluatorProfile(expert.person(), List.of("fi", "sv"), List.of("PARTNERSHIPS"), 2, 1));
    }

    private Registered registered(int capacity) {
        return Registered.confirmed("evaluator-" + number, capacity);
    }

    private Response offer(UUID review) {
        return Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/assignments",
                        UUID.randomUUID().toString(),
                        offerTo(number));
    }
}
