package fi.verkosto.review.correction;

import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.anApplication;
import static fi.verkosto.review.correction.PlayedCorrections.applicantOf;
import static fi.verkosto.review.correction.PlayedCorrections.awards;
import static fi.verkosto.review.correction.PlayedCorrections.notifiesOutcome;
import static fi.verkosto.review.correction.PlayedCorrections.read;
import static fi.verkosto.review.correction.PlayedCorrections.requests;
import static fi.verkosto.review.correction.PlayedCorrections.stateOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a decision at the same time, or between two steps. */
@QuarkusTest
@WithPostgresAndKafka
class CorrectionsAtOnceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    DueDecisions due;

    @Inject
    FinalizeDecision finalizeDecision;

    private PlayedCall call;
    private PlayedCorrections played;
    private final SentApplication application = anApplication();

    @BeforeEach
    void aCall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        played = PlayedCorrections.in(call);
        call.receivesReviewed(application, 3);
        call.selects();
    }

    /** Whichever comes first: the request is taken, and the decision waits for its answer. */
    @Test
    void lodgingAndFinality() {
        UUID decision = played.notifies(application);

        CompletableFuture<Void> last =
                CompletableFuture.runAsync(() -> finalizeDecision.makeFinal(decision), Thread::startVirtualThread);
        CompletableFuture<Integer> lodged = CompletableFuture.supplyAsync(
                () -> requests(applicantOf(OMNIA), decision).statusCode(), Thread::startVirtualThread);
        last.join();

        assertThat(lodged.join()).isEqualTo(201);
        assertThat(stateOf(decision)).isEqualTo("CORRECTION_REQUESTED");
        int requested = revision("fi.verkosto.correction.requested.v1");
        List<String> finals = database.published("fi.verkosto.decision.finalized.v1", application.id());
        assertThat(requested).isEqualTo(finals.isEmpty() ? 2 : 3);
    }

    @Test
    void twoNotificationsOfOneOutcome() {
        UUID request = played.assigned(played.notifies(application));
        played.presents(request, "UPHELD").then().statusCode(200);
        played.approves(request).then().statusCode(200);

        List<Integer> answers = IntStream.range(0, 2)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> notifiesOutcome(request).statusCode(), Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers.getFirst()).isEqualTo(200);
        assertThat(answers.getLast()).isIn(409, 412);
        assertThat(database.published("fi.verkosto.correction.decided.v1", application.id()))
                .hasSize(1);
    }

    /** The lead declines what it has while more is approved: that is another offer, and it is given. */
    @Test
    void aDeclineBetweenApprovalAndNotification() {
        UUID decision = played.notifies(application);
        UUID request = played.assigned(decision);
        played.presents(request, "CORRECTED", awards("450000.00")).then().statusCode(200);
        played.approves(request).then().statusCode(200);
        kafka.send(
                "verkosto.coordination",
                "fi.verkosto.network.declined.v1",
                application.id().toString(),
                """
                {"applicationId": "%s", "decisionId": "%s", "declinedAt": "2019-01-29T07:45:10Z"}""".formatted(application.id(), decision));
        await().atMost(PATIENCE).untilAsserted(() -> uses("450000.00"));

        notifiesOutcome(request).then().statusCode(200);

        uses("450000.00");
        String later = read(Portal.officer(), request).path("newDecisionId");
        applicantOf(OMNIA)
                .get("/v1/notified-decisions/{id}", application.id())
                .then()
                .body("id", equalTo(later));
    }

    /** It is behind the others, however long its time has been over. */
    @Test
    void aDecisionThatCannotBeMadeFinal() {
        UUID decision = played.notifies(application);
        LocalDate over = LocalDate.parse(Portal.officer()
                        .get("/v1/decision-letters/{id}/data", decision)
                        .path("correction.lastDay"))
                .plusDays(1);
        SentApplication second = anApplication();
        PlayedCall later = new PlayedCall(kafka, database);
        later.isClosed();
        later.receivesReviewed(second, 3);
        later.selects();
        UUID other = PlayedCorrections.in(later).notifies(second);
        assertThat(due.before(over)).containsSubsequence(decision, other);

        due.moveBack(decision, Instant.parse("2019-03-01T00:00:00Z"));

        assertThat(due.before(over)).containsSubsequence(other, decision);
    }

    private int revision(String type) {
        return JsonPath.from(database.published(type, application.id()).getFirst())
                .getInt("revision");
    }

    private void uses(String euros) {
        Portal.officer()
                .get("/v1/decision-lists/{call}", call.id())
                .then()
                .body("approved.find { it.strand == 'REGIONAL_NETWORK' }.awards", equalTo(1))
                .body("approved.find { it.strand == 'REGIONAL_NETWORK' }.sum.amount", equalTo(euros));
    }
}
