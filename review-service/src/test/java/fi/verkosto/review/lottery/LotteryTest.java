package fi.verkosto.review.lottery;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.receipts.LotteryCheck;
import fi.verkosto.receipts.ReceiptKeys;
import fi.verkosto.receipts.SigningKey;
import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.RowLocks;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lottery from its commitment to its draw, and what it is refused. */
@QuarkusTest
@WithPostgresAndKafka
class LotteryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String VALUE = "3 8 12 19 27 31 36";
    private static final String ANNOUNCED = "\"tieBreaking\": {\"method\": \"LOTTERY\", \"source\": \"Lotto\"},";
    private static final String REASON = "{\"reason\": \"One of them was withdrawn\"}";

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    DataSource source;

    @Inject
    InstantSource clock;

    @ConfigProperty(name = "verkosto.receipts.key-file")
    Path keyFile;

    private PlayedCall call;
    private UUID review;
    private UUID one;
    private UUID other;

    @BeforeEach
    void reviewTwoEquals() {
        call = new PlayedCall(kafka, database);
        call.saysOfItsSelection(ANNOUNCED, "4000000.00", 1);
        SentApplication first = anApplication();
        SentApplication second = anApplication();
        review = call.receivesReviewed(first, 2);
        call.receivesReviewed(second, 2);
        one = first.id();
        other = second.id();
    }

    @Test
    void isCommittedToDrawnByTwoPeopleAndCheckedWithoutUs() {
        Instant knownFrom = clock.instant().plusMillis(1_500);
        Response committed = commit(knownFrom, one, other);
        committed
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("COMMITTED"))
                .body(
                        "labels",
                        equalTo(Stream.of(one, other)
                                .map(UUID::toString)
                                .sorted()
                                .toList()))
                .body("algorithm", equalTo("HKDF_SHA256"))
                .body("source", startsWith("Lotto: Lotto: the seven"))
                .body("value", nullValue())
                .body("order", nullValue())
                .body("draw", nullValue())
                .body("awaitsSecondPerson", equalTo(false));
        UUID lottery = UUID.fromString(committed.path("id"));
        assertThat(committed.header("Location")).endsWith("/v1/lotteries/" + lottery);
        refused(enter(Portal.officer(), lottery, VALUE), 409, "lottery-value-unknown")
                .then()
                .body("knownFrom", notNullValue());
        await().atMost(PATIENCE).until(() -> !clock.instant().isBefore(knownFrom));

        enter(Portal.officer(), lottery, "1 2 3")
                .then()
                .statusCode(200)
                .body("state", equalTo("COMMITTED"))
                .body("awaitsSecondPerson", equalTo(true))
                .body("value", nullValue());
        enter(Portal.decider(), lottery, "1 2 3 4 5 6 7")
                .then()
                .statusCode(200)
                .body("state", equalTo("COMMITTED"))
                .body("valuesDiffer", equalTo(true))
                .body("value", nullValue());
        enter(Portal.officer(), lottery, VALUE).then().statusCode(200).body("state", equalTo("COMMITTED"));
        JsonPath drawn = enter(Portal.presenter(), lottery, VALUE)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAWN"))
                .body("awaitsSecondPerson", equalTo(false))
                .body("value", equalTo(VALUE))
                .extract()
                .jsonPath();

        LotteryCheck check = LotteryCheck.of(
                drawn.getString("commitment"), drawn.getString("draw"), ReceiptKeys.of(SigningKey.read(keyFile)));
        assertThat(check.findings()).isEmpty();
        assertThat(check.draw().orElseThrow().order()).isEqualTo(drawn.getList("order"));
        refused(enter(Portal.officer(), lottery, VALUE), 409, "illegal-transition");
        refused(cancel(lottery), 409, "illegal-transition");
        refused(commit(clock.instant().plusSeconds(60), one, other), 409, "lottery-exists")
                .then()
                .body("lotteryId", equalTo(lottery.toString()));
        assertThat(record())
                .contains("LOTTERY_COMMITTED", "LOTTERY_VALUE_ENTERED", "LOTTERY_DRAWN")
                .contains(drawn.getString("commitment"), drawn.getString("draw"));
    }

    @Test
    void isReadByAnybodyWithoutAName() {
        UUID lottery = committed();

        given().get("/v1/lotteries/{id}", lottery)
                .then()
                .statusCode(200)
                .body("commitment", notNullValue())
                .body(not(containsString("officer")));
        given().get("/v1/lotteries?callId={call}", call.id()).then().body("items.id", contains(lottery.toString()));
        given().get("/v1/lotteries?callId={call}", UUID.randomUUID()).then().body("items", empty());
        refused(given().get("/v1/lotteries/{id}", UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void isGivenUpOnlyBeforeItsValueCanBeKnown() {
        UUID lottery = committed();
        cancel(lottery)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancellation.reason", equalTo("One of them was withdrawn"));
        refused(enter(Portal.officer(), lottery, VALUE), 409, "illegal-transition");

        refused(commit(later(), one, other), 409, "lottery-exists");
        SentApplication third = anApplication();
        call.receivesReviewed(third, 2);
        refused(commit(later(), one, third.id()), 409, "lottery-exists");
        call.withdraws(other);
        Instant knownFrom = clock.instant().plusMillis(300);
        UUID late = UUID.fromString(commit(knownFrom, one, third.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        await().atMost(PATIENCE).until(() -> !clock.instant().isBefore(knownFrom));
        refused(cancel(late), 409, "lottery-value-known");
        refused(Portal.officer().stepIn("lotteries", late, "cancellation", "\"7\"", REASON), 412, "stale-version");
    }

    @Test
    void isBoundOnlyToWhatIsNotKnownAndToThoseWhoContend() {
        refused(commit(clock.instant(), one, other), 409, "lottery-value-known");
        UUID pending = anApplicationNotReviewed();
        refused(commit(later(), one, pending, UUID.randomUUID(), one), 422, "lottery-pool-invalid")
                .then()
                .body("errors.pointer", contains("/applicationIds/1", "/applicationIds/2", "/applicationIds/3"))
                .body("errors.rule", contains("no-contender", "no-contender", "repeated"));
        refused(commit(later(), one), 400, "invalid-request");
        PlayedCall byPerson = new PlayedCall(kafka, database);
        byPerson.isClosed();
        refused(
                        Portal.officer()
                                .create(
                                        "/v1/lotteries",
                                        UUID.randomUUID().toString(),
                                        body(byPerson.id(), later(), one, other)),
                        409,
                        "lottery-unfit")
                .then()
                .body("cause", equalTo("NOT_ANNOUNCED"));
    }

    /** No selection could follow them, and no other lots would be allowed among the same. */
    @Test
    void isNoneWhereNobodyIsTied() {
        call.saysOfItsSelection(ANNOUNCED, "4000000.00", 2);
        refused(commit(later(), one, other), 409, "lottery-unfit").then().body("cause", equalTo("NOBODY_TIED"));

        call.saysOfItsSelection(ANNOUNCED, "4000000.00", 1);
        commit(later(), one, other).then().statusCode(201);
    }

    @Test
    void waitsForAllThatWasSubmitted() {
        PlayedCall open = new PlayedCall(kafka, database);
        open.saysOfItsSelection(ANNOUNCED, "4000000.00", 6);
        open.receives(anApplication());
        refused(
                Portal.officer()
                        .create("/v1/lotteries", UUID.randomUUID().toString(), body(open.id(), later(), one, other)),
                409,
                "call-not-closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1 2", "1  2", "1\\n2", "1 2\\u200b", "1\\u00a02", "yksi kaksi kolme "})
    void takesAValueThatIsWrittenInOneWayOnly(String value) {
        refused(enter(Portal.officer(), committed(), value), 400, "invalid-request");
    }

    @Test
    void isForThePeopleOfTheCallWhoAreDisqualifiedFromNone() {
        UUID lottery = committed();
        Portal stranger = Portal.of("stranger", "officer", "presenter", "decider");
        refused(enter(stranger, lottery, VALUE), 404, "not-found");
        refused(stranger.stepIn("lotteries", lottery, "cancellation", "\"0\"", REASON), 404, "not-found");
        refused(stranger.create("/v1/lotteries", "a lottery", body(call.id(), later(), one, other)), 404, "not-found");

        Portal disqualified = Portal.of(disqualified(), "officer");
        refused(enter(disqualified, lottery, VALUE), 403, "person-disqualified");
        refused(disqualified.stepIn("lotteries", lottery, "cancellation", "\"0\"", REASON), 403, "person-disqualified");
        refused(
                disqualified.create("/v1/lotteries", "a lottery", body(call.id(), later(), one, other)),
                403,
                "person-disqualified");
    }

    @Test
    void isOneOfTwoAtOnce() throws SQLException {
        List<Response> answers =
                atOnce("known_call", call.id(), () -> commit(later(), one, other), () -> commit(later(), other, one));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void isDrawnOnceWhenTwoEnterTheSecondValueAtOnce() throws SQLException {
        Instant knownFrom = clock.instant().plusMillis(300);
        UUID lottery = UUID.fromString(
                commit(knownFrom, one, other).then().statusCode(201).extract().path("id"));
        await().atMost(PATIENCE).until(() -> !clock.instant().isBefore(knownFrom));
        enter(Portal.officer(), lottery, VALUE).then().statusCode(200);

        List<Response> answers = atOnce(
                "lottery",
                lottery,
                () -> enter(Portal.presenter(), lottery, VALUE),
                () -> enter(Portal.decider(), lottery, VALUE));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        assertThat(record()).containsOnlyOnce("\"LOTTERY_DRAWN\"");
    }

    @Test
    void isOneForARequestThatIsSentTwice() {
        String key = UUID.randomUUID().toString();
        String body = body(call.id(), later(), one, other);
        String first = Portal.officer().create("/v1/lotteries", key, body).path("id");

        Portal.officer()
                .create("/v1/lotteries", key, body)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        given().get("/v1/lotteries?callId={call}", call.id()).then().body("items.id", hasItem(first));
    }

    private UUID committed() {
        return UUID.fromString(
                commit(later(), one, other).then().statusCode(201).extract().path("id"));
    }

    private Instant later() {
        return clock.instant().plusSeconds(3_600);
    }

    private Response commit(Instant knownFrom, UUID... applications) {
        return Portal.officer()
                .create("/v1/lotteries", UUID.randomUUID().toString(), body(call.id(), knownFrom, applications));
    }

    private static String body(UUID call, Instant knownFrom, UUID... applications) {
        String ids = Stream.of(applications).map("\"%s\""::formatted).collect(Collectors.joining(", "));
        return """
                {"callId": "%s", "applicationIds": [%s], "source": "Lotto: the seven numbers in ascending order, with one space between them",
                 "knownFrom": "%s"}""".formatted(call, ids, knownFrom);
    }

    private static Response enter(Portal portal, UUID lottery, String value) {
        return portal.request()
                .contentType(ContentType.JSON)
                .body("{\"value\": \"%s\"}".formatted(value))
                .post("/v1/lotteries/{id}/value", lottery);
    }

    private static Response cancel(UUID lottery) {
        return Portal.officer().step("lotteries", lottery, "cancellation", REASON);
    }

    private UUID anApplicationNotReviewed() {
        SentApplication pending = anApplication();
        call.receives(pending);
        call.closes();
        return pending.id();
    }

    private String disqualified() {
        String person = call.hasAnother("OFFICER");
        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"%s\", \"reason\": \"Related\"}".formatted(person))
                .then()
                .statusCode(201);
        return person;
    }

    private String record() {
        return Portal.officer().get("/v1/records/{call}", call.id()).asString();
    }

    private List<Response> atOnce(String table, UUID row, Supplier<Response> step, Supplier<Response> another)
            throws SQLException {
        List<CompletableFuture<Response>> answers;
        try (Connection holder = RowLocks.hold(source, table, row)) {
            answers = Stream.of(step, another)
                    .map(each -> CompletableFuture.supplyAsync(each, Thread::startVirtualThread))
                    .toList();
            await().atMost(PATIENCE).until(() -> RowLocks.waiting(source) == 2);
            holder.rollback();
        }
        return answers.stream().map(CompletableFuture::join).toList();
    }
}
