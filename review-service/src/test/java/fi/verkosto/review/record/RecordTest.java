package fi.verkosto.review.record;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.receipts.ReceiptKeys;
import fi.verkosto.receipts.RecordCheck;
import fi.verkosto.receipts.SigningKey;
import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.PlayedPanel;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record of a call: whole, chained, and enough to rank by. */
@QuarkusTest
@WithPostgresAndKafka
class RecordTest {

    private static final String REASON = "{\"reason\": \"Asked to look at it again\"}";

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    DataSource source;

    @ConfigProperty(name = "verkosto.receipts.key-file")
    Path keyFile;

    private PlayedCall call;

    @BeforeEach
    void publishTheCall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        call.hasEvaluators("evaluator-1", "evaluator-2", "evaluator-3");
    }

    /** Whatever becomes of scores, the record alone gives the ranking, byte for byte. */
    @Test
    void givesTheRankingByItself() {
        SentApplication best = anApplication();
        SentApplication second = anApplication();
        SentApplication third = anApplication();
        SentApplication leaves = anApplication();
        UUID ofBest = call.receivesEligible(best);
        UUID changing = call.offersAccepted(ofBest, 1);
        UUID beside = call.offersAccepted(ofBest, 2);
        call.scores(changing, 1, 2, 2, 2, 2, 1);
        requireSameRanking();
        call.scores(beside, 2, 3, 3, 2, 2, 2);
        requireSameRanking();
        UUID ofSecond = call.receivesEligible(second);
        UUID first = call.offersAccepted(ofSecond, 2);
        UUID silent = call.offersAccepted(ofSecond, 1);
        UUID mild = call.offersAccepted(ofSecond, 3);
        call.scores(mild, 3, 3, 3, 3, 2, 3);
        call.scores(first, 2, 3, 2, 2, 2, 2);
        requireSameRanking();
        Portal.officer().step("assignments", silent, "ending", REASON).then().statusCode(200);
        requireSameRanking();
        UUID ofThird = call.receivesEligible(third);
        UUID severe = call.offersAccepted(ofThird, 1);
        UUID lenient = call.offersAccepted(ofThird, 3);
        call.scores(severe, 1, 1, 1, 1, 1, 0);
        call.scores(lenient, 3, 2, 2, 2, 2, 2);
        requireSameRanking();
        UUID ofLeaving = call.receivesEligible(leaves);
        UUID one = call.offersAccepted(ofLeaving, 2);
        UUID other = call.offersAccepted(ofLeaving, 3);
        UUID last = call.offersAccepted(ofLeaving, 1);
        call.scores(last, 1, 3, 2, 2, 3, 2);
        call.scores(one, 2, 3, 3, 3, 3, 1);
        call.scores(other, 3, 3, 3, 3, 3, 3);
        requireSameRanking();
        assertThat(ranking("rankings/" + call.id()).jsonPath().getString("strands[0].calibration.status"))
                .isEqualTo("CALIBRATED");

        requireSameRankingWithPanels(ofSecond, ofBest, ofLeaving, ofThird);
        Portal.officer()
                .step("assignments", changing, "reopening", REASON)
                .then()
                .statusCode(200);
        requireSameRanking();
        call.withdraws(leaves.id());
        requireSameRanking();
        rescored(changing);
        requireSameRanking();
        UUID disqualification = disqualified(ofThird, "evaluator-1");
        requireSameRanking();
        disqualified(ofThird, "evaluator-3");
        requireSameRanking();
        Portal.officer()
                .create("/v1/disqualifications/" + disqualification + "/lifting", key(), REASON)
                .then()
                .statusCode(200);
        scored(ofThird, 1, 3, 3, 3, 3, 3);
        requireSameRanking();
        call.receives(best.inVersion(2).asking("123456.00"));
        requireSameRanking();
        call.selects();
        requireSameRanking();

        assertThat(record())
                .as("what people wrote stands there as its hash")
                .anyMatch(line -> line.contains("reasonSha256"))
                .anyMatch(line -> line.contains("notesSha256"))
                .noneMatch(line ->
                        line.contains("Asked to look") || line.contains("Related") || line.contains(PlayedPanel.NOTES));
        assertThat(actions())
                .contains(
                        "CALL_LEARNED",
                        "APPLICATION_RECEIVED",
                        "ELIGIBILITY_DECIDED",
                        "EVALUATOR_ASKED",
                        "ASSIGNMENT_ACCEPTED",
                        "SCORES_COMPLETED",
                        "ASSIGNMENT_ENDED",
                        "SCORES_REOPENED",
                        "REVIEW_WITHDRAWN",
                        "PERSON_DISQUALIFIED",
                        "EVALUATOR_DISQUALIFIED",
                        "DISQUALIFICATION_LIFTED",
                        "PANEL_OPENED",
                        "PANEL_CLOSED",
                        "PANEL_REOPENED",
                        "PANEL_CANCELLED",
                        "PANEL_OUTDATED",
                        "APPLICATIONS_SELECTED");
    }

    /** One is reopened and cancelled; what follows outdates the others: scores reopened, a withdrawal, a disqualification. */
    private void requireSameRankingWithPanels(UUID cancelled, UUID... outdated) {
        PlayedPanel panel = PlayedPanel.opened(cancelled);
        int before = record().size();
        panel.write(PlayedPanel.content(1, 2, 3, 2, 1)).then().statusCode(200);
        assertThat(record()).as("a draft is the officers' own").hasSize(before);
        requireSameRanking();
        panel.step("closing", null).then().statusCode(200);
        requireSameRanking();
        assertThat(ranking("rankings/" + call.id()).asString()).contains("\"panel\":{\"mean\":1.80,");
        panel.step("reopening", REASON).then().statusCode(200);
        requireSameRanking();
        panel.step("cancellation", REASON).then().statusCode(200);
        requireSameRanking();
        for (UUID review : outdated) {
            PlayedPanel.closed(review, 3, 2, 3, 2, 1);
        }
        PlayedPanel.closed(cancelled, 2, 2, 2, 2, 2);
        requireSameRanking();
    }

    @Test
    void isAChainThatASealHolds() throws SQLException {
        UUID review = call.receivesEligible(anApplication());
        String early = seal().getString("seal");
        scored(review, 1, 2, 2, 2, 2, 2);
        List<String> lines = record();
        JsonPath seal = seal();

        ReceiptKeys keys = ReceiptKeys.of(SigningKey.read(keyFile));
        assertThat(RecordCheck.of(lines)
                        .withEnd(early, keys)
                        .withEnd(seal.getString("seal"), keys)
                        .findings())
                .isEmpty();
        assertThat(seal.getLong("number")).isEqualTo(lines.size());
        List<String> tampered = new ArrayList<>(lines);
        tampered.replaceAll(line -> line.replace("\"score\":2", "\"score\":3"));
        assertThat(RecordCheck.of(tampered)
                        .withEnd(seal.getString("seal"), keys)
                        .findings())
                .isNotEmpty();

        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String attempt : List.of(
                    "update call_record_line set line = '{}'",
                    "delete from call_record_line",
                    "truncate call_record_line")) {
                assertThatThrownBy(() -> statement.execute(attempt)).hasMessageContaining("only ever added to");
            }
        }
    }

    @Test
    void holdsNoDraftsAndNothingThatWasWritten() {
        UUID review = call.receivesEligible(anApplication());
        UUID draft = call.offersAccepted(review, 1);
        Portal evaluator = Portal.evaluator(1);
        int before = record().size();
        evaluator
                .putScores(draft, evaluator.etag("assignments", draft), PlayedCall.sheet(3, 1, 0))
                .then()
                .statusCode(200);

        assertThat(record()).hasSize(before);
        call.scores(draft, 1, 3, 1, 0, 2, 2);
        assertThat(record()).hasSize(before + 1);
        assertThat(record().getLast())
                .contains("\"action\":\"SCORES_COMPLETED\"", "\"by\":\"evaluator-1\"", "rationaleSha256")
                .doesNotContain("Because");
    }

    @Test
    void saysNothingOfWhatWasRefused() {
        UUID review = call.receivesEligible(anApplication());
        int before = record().size();

        refused(
                Portal.officer()
                        .create(
                                "/v1/reviews/" + review + "/assignments",
                                key(),
                                "{\"evaluator\": \"nobody-of-the-call\"}"),
                422,
                "not-an-evaluator");

        assertThat(record()).hasSize(before);
    }

    /** Each takes the end of the chain in turn. */
    @Test
    void staysAChainWhenAllActAtOnce() throws Exception {
        List<UUID> reviews = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            reviews.add(call.receives(anApplication()));
        }
        call.closes();
        reviews.forEach(review -> Portal.officer()
                .step("reviews", review, "eligibility", "{\"eligible\": true}")
                .then()
                .statusCode(200));
        int before = record().size();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<UUID>> offers = new ArrayList<>();
            reviews.forEach(review ->
                    List.of(1, 2, 3).forEach(evaluator -> offers.add(() -> call.offers(review, evaluator))));
            for (Future<UUID> offer : threads.invokeAll(offers)) {
                assertThat(offer.get()).isNotNull();
            }
        }

        assertThat(record()).hasSize(before + 12);
        assertThat(RecordCheck.of(record()).findings()).isEmpty();
    }

    /** Whole or not at all, whatever it holds of the application that somebody is disqualified from. */
    @Test
    void isForNobodyWhoIsDisqualifiedOrEvaluates() {
        UUID review = call.receivesEligible(anApplication());
        String presenter = call.hasAnother("PRESENTER");
        String both = call.hasAnother("OFFICER");
        call.hasStaff(both, "EVALUATOR");
        disqualified(review, presenter);

        for (String path : List.of("", "/seal", "/ranking")) {
            String url = "/v1/records/" + call.id() + path;
            refused(Portal.of(presenter, "presenter").get(url), 403, "person-disqualified");
            refused(Portal.of(both, "officer", "evaluator").get(url), 403, "forbidden");
            refused(Portal.of("observer", "officer", "ministry-observer").get(url), 403, "forbidden");
        }
        refused(Portal.officer().get("/v1/records/{call}/seal", UUID.randomUUID()), 404, "not-found");
    }

    private void requireSameRanking() {
        assertThat(ranking("records/" + call.id() + "/ranking").asByteArray())
                .asString()
                .isEqualTo(ranking("rankings/" + call.id()).asString());
    }

    private Response ranking(String path) {
        Response answer = Portal.officer().get("/v1/" + path);
        answer.then().statusCode(200);
        return answer;
    }

    private List<String> record() {
        Response answer = Portal.officer().get("/v1/records/{call}", call.id());
        answer.then().statusCode(200);
        return answer.asString().lines().toList();
    }

    private List<String> actions() {
        return record().stream()
                .map(line -> JsonPath.from(line).getString("action"))
                .distinct()
                .toList();
    }

    private JsonPath seal() {
        Response answer = Portal.officer().get("/v1/records/{call}/seal", call.id());
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private UUID scored(UUID review, int evaluator, int... scores) {
        UUID assignment = call.offersAccepted(review, evaluator);
        call.scores(assignment, evaluator, scores);
        return assignment;
    }

    private void rescored(UUID assignment) {
        Portal evaluator = Portal.evaluator(1);
        evaluator
                .putScores(
                        assignment,
                        evaluator.etag("assignments", assignment),
                        PlayedCall.sheet(3, 3, 3, 3, 1)
                                .replace("\"Because\"", "\"Because\", \"changedBecause\": \"Misread\""))
                .then()
                .statusCode(200);
        evaluator.step("assignments", assignment, "completion").then().statusCode(200);
    }

    private UUID disqualified(UUID review, String person) {
        return UUID.fromString(Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        key(),
                        "{\"person\": \"%s\", \"reason\": \"Related\"}".formatted(person))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
