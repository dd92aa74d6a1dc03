package fi.verkosto.review.correction;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.TREDU;
import static fi.verkosto.review.SentApplication.anApplication;
import static fi.verkosto.review.correction.PlayedCorrections.applicantOf;
import static fi.verkosto.review.correction.PlayedCorrections.id;
import static fi.verkosto.review.correction.PlayedCorrections.read;
import static fi.verkosto.review.correction.PlayedCorrections.registers;
import static fi.verkosto.review.correction.PlayedCorrections.requests;
import static fi.verkosto.review.correction.PlayedCorrections.stateOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections are requested of decisions that were given, and every request is kept, whenever it comes. */
@QuarkusTest
@WithPostgresAndKafka
class CorrectionRequestTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    DueDecisions due;

    @Inject
    FinalizeDecision finalizeDecision;

    private PlayedCorrections played;
    private SentApplication application;

    @BeforeEach
    void decide() {
        PlayedCall call = new PlayedCall(kafka, database);
        call.isClosed();
        played = PlayedCorrections.in(call);
        application = anApplication().with(GRADIA);
        call.receivesReviewed(application, 3);
        call.selects();
    }

    @Test
    void arrivesNowAndShowsHowItsTimeIsReckoned() {
        UUID decision = played.notifies(application);

        Response lodged = requests(applicantOf(OMNIA), decision);

        UUID request = id(lodged);
        lodged.then()
                .header("Location", endsWith("/v1/correction-requests/" + request))
                .header("ETag", "\"0\"")
                .body("state", equalTo("RECEIVED"))
                .body("party", equalTo(OMNIA))
                .body("channel", equalTo("PORTAL"))
                .body("arrivedAt", matchesPattern("[0-9-]{10}T[0-9:]{8}Z"))
                .body("late", equalTo(false))
                .body("timeLimits", hasSize(1))
                .body("timeLimits[0].presumed", equalTo(true))
                .body("timeLimits[0].steps.code", hasItem("LAST_DAY"))
                .body("handler", nullValue());
        assertThat(stateOf(decision)).isEqualTo("CORRECTION_REQUESTED");
        JsonPath told = JsonPath.from(database.published("fi.verkosto.correction.requested.v1", application.id())
                .getFirst());
        assertThat(told.getString("correctionRequestId")).isEqualTo(request.toString());
        assertThat(told.getString("decisionId")).isEqualTo(decision.toString());
        assertThat(told.getInt("revision")).isEqualTo(2);
        assertThat(told.getBoolean("late")).isFalse();
        assertThat(told.getString("lastDay")).isEqualTo(lodged.path("timeLimits[0].lastDay"));
    }

    @Test
    void isForTheLeadAndTheMembersOfWhatWasDecidedOn() {
        UUID undecided = played.call().decisionOn(application);
        refused(requests(applicantOf(OMNIA), undecided), 404, "not-found");
        UUID decision = played.notifies(application);

        refused(requests(applicantOf(TREDU), decision), 404, "not-found");
        refused(requests(Portal.of("nobody's", "applicant"), decision), 404, "not-found");
        assertThat(requests(Portal.officer(), decision).statusCode()).isEqualTo(403);
        UUID request = id(requests(applicantOf(GRADIA), decision));

        for (Portal reader : List.of(
                applicantOf(OMNIA), applicantOf(GRADIA), Portal.officer(), Portal.presenter(), Portal.observer())) {
            read(reader, request).then().statusCode(200).body("party", equalTo(GRADIA));
        }
        ofDecision(applicantOf(OMNIA), decision).then().statusCode(200).body("id", equalTo(request.toString()));
        refused(ofDecision(applicantOf(TREDU), decision), 404, "not-found");
        refused(ofDecision(applicantOf(OMNIA), UUID.randomUUID()), 404, "not-found");
        refused(read(applicantOf(TREDU), request), 404, "not-found");
        refused(read(Portal.of("stranger", "officer"), request), 404, "not-found");
        assertThat(read(Portal.evaluator(1), request).statusCode()).isEqualTo(403);
    }

    @Test
    void isOneAtATimeOfEachParty() {
        UUID decision = played.notifies(application);
        UUID first = played.requested(decision);

        refused(requests(applicantOf(OMNIA), decision), 409, "correction-pending")
                .then()
                .body("correctionRequestId", equalTo(first.toString()));
        refused(registers(decision, OMNIA, now()), 409, "correction-pending");
        UUID second = id(requests(applicantOf(GRADIA), decision));

        ofDecision(applicantOf(OMNIA), decision).then().body("id", equalTo(first.toString()));
        ofDecision(applicantOf(GRADIA), decision).then().body("id", equalTo(second.toString()));
        ofDecision(Portal.officer(), decision).then().body("id", equalTo(second.toString()));
        assertThat(database.published("fi.verkosto.correction.requested.v1", application.id()))
                .extracting(told -> JsonPath.from(told).getInt("revision"))
                .containsExactly(2, 3);
    }

    @Test
    void isTakenOnceOfManyAtTheSameTime() {
        UUID decision = played.notifies(application);

        List<Integer> answers = IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> requests(applicantOf(OMNIA), decision).statusCode(), Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(201, 409, 409, 409);
        assertThat(database.published("fi.verkosto.correction.requested.v1", application.id()))
                .hasSize(1);
    }

    @Test
    void isTheSameForTheSameKey() {
        UUID decision = played.notifies(application);
        String key = UUID.randomUUID().toString();
        String body = "{\"decisionId\": \"%s\", \"demand\": \"Muutos\", \"grounds\": \"Syy\"}".formatted(decision);

        UUID first = id(applicantOf(OMNIA).create("/v1/correction-requests", key, body));

        assertThat(id(applicantOf(OMNIA).create("/v1/correction-requests", key, body)))
                .isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demand", "grounds"})
    void needsWords(String member) {
        String body = "{\"decisionId\": \"%s\", \"demand\": \"Muutos\", \"grounds\": \"Syy\"}"
                .formatted(UUID.randomUUID())
                .replaceFirst("\"" + member + "\": \"[a-zA-Z]*\"", "\"" + member + "\": \" \\\\u200b\"");

        refused(
                        applicantOf(OMNIA)
                                .create(
                                        "/v1/correction-requests",
                                        UUID.randomUUID().toString(),
                                        body),
                        400,
                        "invalid-request")
                .then()
                .body("errors.pointer", contains("/" + member));
    }

    /** Sent in 2018 by the table: what comes now is years too late. */
    @Test
    void isKeptWhenItIsLate() {
        UUID decision = givenLongAgo();

        UUID request = played.requested(decision);

        read(Portal.officer(), request)
                .then()
                .body("late", equalTo(true))
                .body("timeLimits[0].lastDay", equalTo("2019-02-25"))
                .body("timeLimits[0].lastMoment", equalTo("2019-02-25T14:15:00Z"));
        assertThat(database.published("fi.verkosto.correction.requested.v1", application.id())
                        .getFirst())
                .contains("\"late\":true");
    }

    @Test
    void isRegisteredWithTheSecondInWhichItCame() {
        UUID decision = givenLongAgo();

        UUID request = id(registers(decision, GRADIA, "2019-02-25T14:15:00.400Z"));

        read(Portal.officer(), request)
                .then()
                .body("channel", equalTo("POST"))
                .body("arrivedAt", equalTo("2019-02-25T14:15:00Z"))
                .body("party", equalTo(GRADIA))
                .body("late", equalTo(false));
        assertThat(stateOf(decision)).isEqualTo("CORRECTION_REQUESTED");
    }

    @Test
    void isLateBySeconds() {
        UUID request = id(registers(givenLongAgo(), OMNIA, "2019-02-25T14:15:05Z"));

        read(Portal.officer(), request).then().body("late", equalTo(true));
    }

    @Test
    void isRegisteredOnlyAsItCanHaveCome() {
        UUID undecided = played.call().decisionOn(application);
        refused(registers(undecided, OMNIA, now()), 409, "illegal-transition");
        UUID decision = played.notifies(application);

        broken(registers(decision, TREDU, now()), "/party", "not-a-party");
        broken(registers(decision, OMNIA, Instant.now().plusSeconds(120).toString()), "/arrivedAt", "in-the-future");
        broken(registers(decision, OMNIA, "2018-11-20T12:00:00Z"), "/arrivedAt", "before-the-decision");
        refused(
                Portal.of("stranger", "officer")
                        .create(
                                "/v1/correction-requests/registrations",
                                UUID.randomUUID().toString(),
                                """
                        {"decisionId": "%s", "party": "%s", "channel": "EMAIL", "arrivedAt": "%s", "demand": "A",
                         "grounds": "B"}""".formatted(decision, OMNIA, now())),
                404,
                "not-found");
        assertThat(stateOf(decision)).isEqualTo("NOTIFIED");
    }

    @Test
    void isReckonedAnewFromTheDayOnWhichTheDecisionBecameKnown() {
        UUID request = id(registers(givenLongAgo(), OMNIA, "2019-03-01T09:00:00Z"));
        read(Portal.officer(), request).then().body("late", equalTo(true));

        broken(shows(request, "2019-01-23"), "/knownOn", "known-too-early");
        broken(shows(request, "2019-03-02"), "/knownOn", "known-after-arrival");
        shows(request, "2019-02-01")
                .then()
                .statusCode(200)
                .body("late", equalTo(false))
                .body("timeLimits.lastDay", contains("2019-02-25", "2019-03-04"))
                .body("timeLimits.presumed", contains(true, false))
                .body("timeLimits[1].shownBecause", equalTo("The message lay in another inbox."));

        refused(
                Portal.officer().stepIn("correction-requests", request, "knowledge", "\"0\"", knownOn("2019-02-02")),
                412,
                "stale-version");
        refused(
                Portal.of("presenter", "officer")
                        .stepIn("correction-requests", request, "knowledge", "\"1\"", knownOn("2019-02-02")),
                403,
                "forbidden");
    }

    /** Once the whole last day is over; a request keeps it open, and what came in time is registered later. */
    @Test
    void endsTheTimeOfADecisionThatNobodyAsksToCorrect() {
        UUID decision = givenLongAgo();
        Awaitility.await().until(() -> stateOf(decision).equals("FINAL"));

        JsonPath told = JsonPath.from(database.published("fi.verkosto.decision.finalized.v1", application.id())
                .getFirst());
        assertThat(told.getString("decisionId")).isEqualTo(decision.toString());
        assertThat(told.getString("lastDay")).isEqualTo("2019-02-25");
        assertThat(told.getInt("revision")).isEqualTo(2);
        id(registers(decision, OMNIA, "2019-02-25T13:00:00Z"));

        assertThat(stateOf(decision)).isEqualTo("CORRECTION_REQUESTED");
        assertThat(database.published("fi.verkosto.decision.finalized.v1", application.id()))
                .hasSize(1);
    }

    /** The day as a whole, and not before it is over. */
    @Test
    void keepsADecisionOpenOnItsLastDay() {
        UUID decision = played.notifies(application);
        LocalDate lastDay = LocalDate.parse(
                Portal.officer().get("/v1/decision-letters/{id}/data", decision).path("correction.lastDay"));

        assertThat(due.before(lastDay)).doesNotContain(decision);
        assertThat(due.before(lastDay.plusDays(1))).contains(decision);
    }

    @Test
    void endsItsTimeOnceHoweverManyTry() {
        UUID decision = played.notifies(application);

        IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.runAsync(
                        () -> finalizeDecision.makeFinal(decision), Thread::startVirtualThread))
                .toList()
                .forEach(CompletableFuture::join);
        finalizeDecision.makeFinal(decision);

        assertThat(stateOf(decision)).isEqualTo("FINAL");
        assertThat(database.published("fi.verkosto.decision.finalized.v1", application.id()))
                .hasSize(1);
    }

    @Test
    void keepsItsDecisionOpenUntilItIsAnswered() {
        UUID decision = played.notifies(application);
        played.requested(decision);

        finalizeDecision.makeFinal(decision);

        assertThat(stateOf(decision)).isEqualTo("CORRECTION_REQUESTED");
    }

    @Test
    void isInTheListOfItsCallAndInItsRecord() {
        UUID decision = played.notifies(application);
        Response before = list(Portal.officer());
        before.then().statusCode(200).body("requests", hasSize(0));

        UUID request = played.assigned(decision);

        Response listed = list(Portal.officer());
        listed.then()
                .body("requests.id", contains(request.toString()))
                .body("requests.decisionId", contains(decision.toString()))
                .body("requests.state", contains("ASSIGNED"))
                .body("requests.late", contains(false))
                .body("requests.handler", contains(played.handler()))
                .body("requests.caseNumber", contains("12/340/2018"));
        assertThat(listed.header("ETag")).isNotEqualTo(before.header("ETag"));
        Portal.officer()
                .request()
                .header("If-None-Match", listed.header("ETag"))
                .get("/v1/correction-lists/{call}", played.call().id())
                .then()
                .statusCode(304);
        refused(list(Portal.of("stranger", "officer")), 404, "not-found");
        assertThat(list(Portal.evaluator(1)).statusCode()).isEqualTo(403);
        String record = Portal.officer()
                .get("/v1/records/{call}", played.call().id())
                .then()
                .extract()
                .asString();
        assertThat(record)
                .contains("CORRECTION_REQUESTED", "CORRECTION_ASSIGNED", request.toString(), "demandSha256")
                .doesNotContain("Pisteet ovat väärin.");
    }

    private static Response ofDecision(Portal portal, UUID decision) {
        return portal.get("/v1/decisions/{id}/correction-request", decision);
    }

    private Response list(Portal portal) {
        return portal.get("/v1/correction-lists/{call}", played.call().id());
    }

    /** Notified by message on 21 January 2019, as the tables say. */
    private UUID givenLongAgo() {
        UUID decision = played.notifies(application);
        LetterOfLongAgo.make(database, decision, LocalDate.of(2019, 1, 21));
        return decision;
    }

    private static Response shows(UUID request, String day) {
        return Portal.officer().step("correction-requests", request, "knowledge", knownOn(day));
    }

    private static String knownOn(String day) {
        return "{\"knownOn\": \"%s\", \"reason\": \"The message lay in another inbox.\"}".formatted(day);
    }

    private static void broken(Response response, String pointer, String rule) {
        refused(response, 422, "correction-invalid")
                .then()
                .body("errors.pointer", contains(pointer))
                .body("errors.rule", contains(containsString(rule)));
    }

    private static String now() {
        return Instant.now().toString();
    }
}
