package fi.verkosto.review.eligibility;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.COORDINATION;
import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.NETWORK;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.TREDU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many applications are found eligible together as they were in a preview: all of them, or none. */
@QuarkusTest
@WithPostgresAndKafka
class ConfirmationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String DECIDED = "fi.verkosto.review.eligibility-decided.v1";

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    DataSource source;

    private PlayedCall call;
    private SentApplication first;
    private SentApplication second;
    private UUID one;
    private UUID other;

    @BeforeEach
    void closeACall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        call.asksFor(20, "\"minimumMembers\": 0");
        first = network(OMNIA);
        second = network(GRADIA);
        one = call.receives(first);
        other = call.receives(second);
        call.closes();
    }

    @Test
    void findsEligibleWhatThePreviewListed() {
        Response preview = preview("{}");
        preview.then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("applications.reviewId", contains(one.toString(), other.toString()))
                .body("applications.caseNumber", contains("12/340/2018", "12/340/2018"))
                .body("applications.open.flatten()", empty())
                .body("leftOut", empty())
                .body("next", nullValue());

        confirm(bodyOf(preview))
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("applications.reviewId", contains(one.toString(), other.toString()));

        assertThat(states()).containsExactly("ELIGIBLE", "ELIGIBLE");
        assertThat(database.published(DECIDED, first.id())).hasSize(1);
        Portal.officer().get("/v1/reviews/{id}/checks", one).then().body("decidedOn.applicationVersion", equalTo(1));
        preview("{}").then().body("number", equalTo(0)).body("leftOut", empty());
    }

    @Test
    void isDoneOnceForItsKeyAndRefusedOnceMoreForAnother() {
        String body = bodyOf(preview("{}"));
        String key = UUID.randomUUID().toString();
        String answer = confirm(key, body).then().statusCode(200).extract().asString();

        assertThat(confirm(key, body).asString()).isEqualTo(answer);
        refused(confirm(body), 409, "confirmation-outdated")
                .then()
                .body("moved.why", contains("NOT_PENDING", "NOT_PENDING"));
        assertThat(database.published(DECIDED, first.id())).hasSize(1);
    }

    @Test
    void findsNoneEligibleIfOneIsWithdrawnChangedOrAwaited() {
        String body = bodyOf(preview("{}"));
        call.receives(second.inVersion(2));
        refused(confirm(body), 409, "confirmation-outdated")
                .then()
                .body("moved.reviewId", contains(other.toString()))
                .body("moved.caseNumber", contains("12/340/2018"))
                .body("moved.why", contains("CHANGED"));

        call.asksForSupplement(second.id());
        refused(confirm(body), 409, "confirmation-outdated").then().body("moved.why", contains("SUPPLEMENT_AWAITED"));

        call.withdraws(second.id());
        refused(confirm(body), 409, "confirmation-outdated").then().body("moved.why", contains("NOT_PENDING"));

        assertThat(states()).containsExactly("PENDING", "WITHDRAWN");
    }

    @Test
    void findsNoneEligibleIfAnythingIsFoundOfOneMeanwhile() {
        String body = bodyOf(preview("{}"));
        call.hearsOfLicence(first.id(), 11, OMNIA, "2019-12-31");
        await().atMost(PATIENCE).until(() -> confirm(body).path("moved.why"), equalTo(List.of("CHANGED")));

        call.asksFor(21, "\"minimumMembers\": 0");
        refused(confirm(body), 409, "confirmation-outdated")
                .then()
                .body("moved.why", contains("CHECKS_FAILED", "CHECKS_FAILED"));
        assertThat(states()).containsExactly("PENDING", "PENDING");
    }

    /** What needs judgement is confirmed with others only by whoever names it, and what failed by nobody. */
    @Test
    void leavesOutWhatDidNotPassAndSaysWhy() {
        UUID overlapping = call.receives(with(COORDINATION, TREDU, OMNIA, "575000.00"));
        UUID wrong = call.receives(with(NETWORK, "0204819-8", "0993644-6", "575000.01"));
        call.closes();

        preview("{}")
                .then()
                .body("applications.reviewId", contains(other.toString()))
                .body("leftOut.reviewId", contains(one.toString(), overlapping.toString(), wrong.toString()))
                .body("leftOut.why", contains("NEEDS_JUDGEMENT", "NEEDS_JUDGEMENT", "NEEDS_JUDGEMENT"));

        Response chosen = preview("{\"reviews\": [\"%s\", \"%s\"]}".formatted(one, UUID.randomUUID()));
        chosen.then()
                .body("applications.reviewId", contains(one.toString()))
                .body("applications[0].open", contains("provider-in-several-applications"))
                .body("leftOut.why", contains("UNKNOWN"))
                .body("leftOut.caseNumber", contains(nullValue()));
        confirm(bodyOf(chosen)).then().statusCode(200);
        assertThat(states()).containsExactly("ELIGIBLE", "PENDING");
    }

    @Test
    void waitsForTheCallToCloseAndForWhatWasSubmittedInTime() {
        PlayedCall open = new PlayedCall(kafka, database);
        open.isOpen();
        open.receives(network(OMNIA));
        refused(
                Portal.officer()
                        .request()
                        .contentType("application/json")
                        .body("{}")
                        .post("/v1/eligibility-confirmations/{call}/preview", open.id()),
                409,
                "call-not-closed");

        call.closesWith(Map.of(first.id(), 2, second.id(), 1));
        preview("{}")
                .then()
                .body("applications.reviewId", contains(other.toString()))
                .body("leftOut.why", contains("SUBMISSION_AWAITED"));
    }

    /** Whatever those reviews hold, and whether they are there at all. */
    @Test
    void answersWhoIsDisqualifiedAsIfTheApplicationWereNotThere() {
        String barred = call.hasAnother("OFFICER");
        Portal officer = Portal.of(barred, "officer");
        call.closes();
        disqualify(barred, other);
        String none = UUID.randomUUID().toString();
        String before = preview(officer, "{}").asString();
        String chosen = "{\"reviews\": [\"%s\"]}".formatted(other);
        String named = preview(officer, chosen).asString();

        assertThat(named.replace(other.toString(), none))
                .isEqualTo(preview(officer, "{\"reviews\": [\"%s\"]}".formatted(none))
                        .asString());
        call.receives(second.inVersion(2));
        call.asksForSupplement(second.id());
        assertThat(preview(officer, "{}").asString()).isEqualTo(before);
        assertThat(preview(officer, chosen).asString()).isEqualTo(named);
        refused(
                        confirm(
                                officer,
                                UUID.randomUUID().toString(),
                                "{\"applications\": [" + entry(other, "any") + "]}"),
                        409,
                        "confirmation-outdated")
                .then()
                .body("moved.why", contains("UNKNOWN"))
                .body("moved.caseNumber", contains(nullValue()));
    }

    /** The confirmation waits for the withdrawal that came first, and then does nothing. */
    @Test
    void comesAfterAWithdrawalThatIsBeingTaken() throws SQLException {
        String body = bodyOf(preview("{}"));
        CompletableFuture<Response> answer;
        try (Connection holder = RowLocks.hold(source, "review", other)) {
            answer = CompletableFuture.supplyAsync(() -> confirm(body), Thread::startVirtualThread);
            await().atMost(PATIENCE).until(() -> RowLocks.waiting(source) == 1);
            try (var withdrawal = holder.prepareStatement(
                    "update review set state = 'WITHDRAWN', version = version + 1 where id = '" + other + "'")) {
                withdrawal.executeUpdate();
            }
            holder.commit();
        }

        refused(answer.join(), 409, "confirmation-outdated").then().body("moved.reviewId", contains(other.toString()));
        assertThat(states()).containsExactly("PENDING", "WITHDRAWN");
        assertThat(database.published(DECIDED, first.id())).isEmpty();
    }

    private static SentApplication network(String lead) {
        return with(NETWORK, lead, null, "575000.00");
    }

    private static SentApplication with(String strand, String lead, String member, String grant) {
        return new SentApplication(
                UUID.randomUUID(), strand, 1, lead, member == null ? List.of() : List.of(member), null, grant);
    }

    private void disqualify(String person, UUID review) {
        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"%s\", \"reason\": \"Brother\"}".formatted(person))
                .then()
                .statusCode(201);
    }

    private Response preview(String body) {
        return preview(Portal.officer(), body);
    }

    private Response preview(Portal officer, String body) {
        return officer.request()
                .contentType("application/json")
                .body(body)
                .post("/v1/eligibility-confirmations/{call}/preview", call.id());
    }

    private Response confirm(String body) {
        return confirm(UUID.randomUUID().toString(), body);
    }

    private Response confirm(String key, String body) {
        return confirm(Portal.officer(), key, body);
    }

    private Response confirm(Portal officer, String key, String body) {
        return officer.create("/v1/eligibility-confirmations/" + call.id(), key, body);
    }

    private static String bodyOf(Response preview) {
        List<Map<String, String>> listed = preview.path("applications");
        return listed.stream()
                .map(item -> entry(UUID.fromString(item.get("reviewId")), item.get("digest")))
                .collect(Collectors.joining(", ", "{\"applications\": [", "]}"));
    }

    private static String entry(UUID review, String digest) {
        return "{\"reviewId\": \"%s\", \"digest\": \"%s\"}".formatted(review, digest);
    }

    private List<String> states() {
        return List.of(
                database.stateOf(first.id()).orElseThrow(),
                database.stateOf(second.id()).orElseThrow());
    }
}
