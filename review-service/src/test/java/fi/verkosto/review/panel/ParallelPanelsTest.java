package fi.verkosto.review.panel;

import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.PlayedPanel;
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
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two officers at the same moment one is first, and the other is told. */
@QuarkusTest
@WithPostgresAndKafka
class ParallelPanelsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    DataSource source;

    private PlayedCall call;
    private SentApplication application;
    private UUID review;

    @BeforeEach
    void reviewAnApplication() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        application = anApplication();
        review = call.receivesReviewed(application, 2);
    }

    @Test
    void openOneRound() throws SQLException {
        List<Response> answers = atOnce(() -> PlayedPanel.opening(review), () -> PlayedPanel.opening(review));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        Portal.officer().get(PlayedPanel.all(review)).then().body("items", hasSize(1));
    }

    /** Whoever closes closes what they have read, and never what somebody else writes meanwhile. */
    @Test
    void writeOrClose() throws SQLException {
        PlayedPanel panel = PlayedPanel.opened(review);
        panel.write(PlayedPanel.content(1, 1, 1, 1, 1)).then().statusCode(200);
        String read = panel.etag();

        List<Response> answers = atOnce(
                () -> panel.writeIn(Portal.officer(), read, PlayedPanel.content(3, 3, 3, 3, 3)),
                () -> panel.stepIn(Portal.officer(), read, "closing", null));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void openOrPresent() throws SQLException {
        call.selects();
        UUID decision = call.decisionOn(application);
        String read = Portal.presenter().etag("decisions", decision);

        List<Response> answers = atOnce(
                () -> PlayedPanel.opening(review),
                () -> Portal.presenter().stepIn("decisions", decision, "presentation", read, null));

        assertThat(answers.stream().map(Response::statusCode).toList()).isIn(List.of(201, 409), List.of(409, 200));
    }

    /** Should anybody ever come past the lock on the review. */
    @Test
    void areOneByAnIndexToo() {
        PlayedPanel cancelled = PlayedPanel.opened(review);
        cancelled.step("cancellation", PlayedPanel.REASON).then().statusCode(200);
        PlayedPanel.opened(review);

        assertThatThrownBy(() -> database.change(
                        "update panel_round set state = 'OPEN', ending = null where id = ?::uuid", cancelled.id()))
                .hasMessageContaining("panel_round_that_stands");
    }

    /** Both wait for the review before either may go on. */
    private List<Response> atOnce(Supplier<Response> one, Supplier<Response> other) throws SQLException {
        List<CompletableFuture<Response>> answers;
        try (Connection holder = RowLocks.hold(source, "review", review)) {
            answers = Stream.of(one, other)
                    .map(step -> CompletableFuture.supplyAsync(step, Thread::startVirtualThread))
                    .toList();
            await().atMost(PATIENCE).until(() -> RowLocks.waiting(source) == 2);
            holder.rollback();
        }
        return answers.stream().map(CompletableFuture::join).toList();
    }
}
