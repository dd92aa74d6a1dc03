package fi.verkosto.review;

import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.review.review.Reviews;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.RowLocks;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits for whom: without it the outcome would hang on moments that no test meets by chance. */
@QuarkusTest
@WithPostgresAndKafka
class LocksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    DataSource source;

    @Inject
    Reviews reviews;

    private PlayedCall call;

    @BeforeEach
    void closeACall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
    }

    @Test
    void keepAReviewFromOthersUntilTheTransactionEnds() {
        UUID review = call.receives(anApplication());

        QuarkusTransaction.requiringNew().run(() -> {
            reviews.lock(review);
            assertThat(RowLocks.isHeld(source, "review", review)).isTrue();
        });
        assertThat(RowLocks.isHeld(source, "review", review)).isFalse();
    }

    /** The offer comes first and waits for the review, so that leaving waits for the offer, and ends it. */
    @Test
    void leaveNoAssignmentWithAnEvaluatorWhoIsAskedWhileLeaving() throws SQLException {
        UUID review = call.receivesEligible(anApplication());
        CompletableFuture<UUID> offer;
        CompletableFuture<Void> leaving;
        try (Connection holder = RowLocks.hold(source, "review", review)) {
            offer = CompletableFuture.supplyAsync(() -> call.offers(review, 1), Thread::startVirtualThread);
            await().atMost(PATIENCE).until(() -> RowLocks.waiting(source) == 1);
            leaving = CompletableFuture.runAsync(() -> call.hasEvaluators(), Thread::startVirtualThread);
            await().atMost(PATIENCE).until(() -> RowLocks.waiting(source) == 2 || database.knowsCall(call.id(), 2));
            holder.rollback();
        }
        leaving.join();

        Portal.officer().get("/v1/assignments/{id}", offer.join()).then().body("state", equalTo("ENDED"));
    }

    @Test
    void makeWhateverMovesACallWaitForEachOther() throws SQLException {
        SentApplication application = anApplication();
        UUID review = call.receivesReviewed(application, 3);
        call.selects();
        UUID decision = call.decisionOn(application);
        List<Supplier<Response>> movers = List.of(
                () -> Portal.officer()
                        .stepIn(
                                "reviews",
                                review,
                                "eligibility-correction",
                                "\"99\"",
                                "{\"eligible\": true, \"correctedBecause\": \"Because\"}"),
                () -> Portal.presenter().stepIn("decisions", decision, "presentation", "\"99\"", null),
                () -> Portal.officer()
                        .create(
                                "/v1/reviews/" + review + "/assignments",
                                UUID.randomUUID().toString(),
                                PlayedCall.offerTo(2)),
                () -> Portal.officer()
                        .create(
                                "/v1/eligibility-confirmations/" + call.id(),
                                UUID.randomUUID().toString(),
                                "{\"applications\": [{\"reviewId\": \"" + review + "\", \"digest\": \"none\"}]}"),
                () -> Portal.officer()
                        .create("/v1/selections", UUID.randomUUID().toString(), call.selection()));

        for (Supplier<Response> mover : movers) {
            try (Connection holder = RowLocks.hold(source, "known_call", call.id())) {
                CompletableFuture<Response> answer = CompletableFuture.supplyAsync(mover, Thread::startVirtualThread);
                await().atMost(PATIENCE).until(() -> RowLocks.waiting(source) == 1 || answer.isDone());
                assertThat(answer).isNotDone();
                holder.rollback();
                answer.join();
            }
        }
    }
}
