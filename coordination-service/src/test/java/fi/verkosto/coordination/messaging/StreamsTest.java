package fi.verkosto.coordination.messaging;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.NOTIFIED;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.PUBLISHED;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.PlayedCall;
import fi.verkosto.coordination.Portal;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.OfficersOnly;
import fi.verkosto.testkit.RowLocks;
import fi.verkosto.testkit.StoredExamples;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the two streams may bring, and in which order. */
@QuarkusTest
@WithPostgresAndKafka
class StreamsTest {

    private static final String APPLICATIONS = "verkosto.applications";
    private static final String REVIEW = "verkosto.review";
    private static final String DEAD_LETTERS = "verkosto.coordination.dead-letters";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    KafkaTopic kafka;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    DataSource source;

    private PlayedCall call;

    @BeforeEach
    void playACall() {
        call = new PlayedCall(kafka, identifiers, database);
    }

    @Test
    void takesADecisionBeforeItsCall() {
        call.awardsNetwork(OMNIA, GRADIA);
        call.awardsCoordination(TREDU);
        UUID programme = call.takenIn();
        Portal.of(OMNIA).programme(programme).then().body("names", nullValue()).body("networkCount", equalTo(1));

        call.isPublished();

        assertThat(call.takenIn()).isEqualTo(programme);
        Portal.of(OMNIA)
                .programme(programme)
                .then()
                .body("names.fi", equalTo("Johtaminen"))
                .body("coordinator.name", equalTo("Tredu"))
                .body("networkCount", equalTo(1));
        Portal.ofOfficer(call).programme(programme).then().statusCode(200);
    }

    @Test
    void dropsAnEventThatComesAgain() {
        UUID application = identifiers.next();
        String decision = call.decision(application, "NETWORK", "AWARDED", OMNIA);
        String eventId = identifiers.next().toString();

        kafka.send(REVIEW, eventId, NOTIFIED, application.toString(), decision);
        kafka.send(REVIEW, eventId, NOTIFIED, application.toString(), decision);
        call.awardsNetwork(OSAO);

        call.takenIn();
        await().atMost(PATIENCE).until(() -> database.networksOf(call.id()).size() == 2);
        assertThat(database.networksOfApplication(application)).hasSize(1);
        assertThat(database.published("fi.verkosto.network.formed.v1", call.id()))
                .hasSize(2);
    }

    @Test
    void formsNoSecondNetworkWhenADecisionIsToldInAnotherEvent() {
        UUID application = identifiers.next();
        call.notifies(call.decision(application, "NETWORK", "AWARDED", OMNIA));
        call.notifies(call.decision(application, "NETWORK", "AWARDED", OMNIA));

        call.takenIn();

        assertThat(database.networksOfApplication(application)).hasSize(1);
        assertThat(database.published("fi.verkosto.network.formed.v1", call.id()))
                .hasSize(1);
    }

    @Test
    void appointsOnceWhenTheDecisionIsToldInAnotherEvent() {
        UUID application = identifiers.next();
        call.notifies(call.decision(application, "COORDINATION", "AWARDED", TREDU));
        call.notifies(call.decision(application, "COORDINATION", "AWARDED", TREDU));

        call.takenIn();

        assertThat(database.published("fi.verkosto.coordinator.appointed.v1", call.id()))
                .hasSize(1);
    }

    @Test
    void keepsTheFirstCoordinatorAndNotesASecondForTheOfficers() {
        call.awardsCoordination(TREDU);
        UUID programme = call.takenIn();
        UUID application = identifiers.next();
        String second = kafka.send(
                REVIEW, NOTIFIED, call.id().toString(), call.decision(application, "COORDINATION", "AWARDED", OMNIA));

        isTaken(second);
        assertThat(database.outcomeOf(second)).contains("second-coordinator");
        call.isPublished();
        call.takenIn();
        Portal.ofOfficer(call)
                .get("/v1/programme-notes/{call}", call.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].eventId", equalTo(second))
                .body("items[0].reason", equalTo("second-coordinator"))
                .body("items[0].applicationId", equalTo(application.toString()))
                .body("items[0].details.programmeId", equalTo(programme.toString()))
                .body("items[0].text", containsString("The second award waits"));
        OfficersOnly.check("/v1/programme-notes/" + call.id(), "officer-" + call.id(), "decider-" + call.id());
        Portal.ofObserver().programme(programme).then().body("coordinator.name", equalTo("Tredu"));
        assertThat(database.published("fi.verkosto.coordinator.appointed.v1", call.id()))
                .hasSize(1);
    }

    @Test
    void doesNothingOnARejection() {
        call.isPublished();
        call.rejects(OMNIA);

        call.takenIn();

        assertThat(database.networksOf(call.id())).isEmpty();
    }

    @Test
    void putsMalformedEventsToTheDeadLettersAndGoesOn() {
        String noJson = kafka.send(REVIEW, NOTIFIED, call.id().toString(), "no JSON");
        String incomplete =
                kafka.send(REVIEW, NOTIFIED, call.id().toString(), "{\"callId\": \"%s\"}".formatted(call.id()));
        String withoutSum = kafka.send(
                REVIEW,
                NOTIFIED,
                call.id().toString(),
                call.decision(identifiers.next(), "NETWORK", "AWARDED", OMNIA).replace("\"awarded\"", "\"given\""));
        String namelessCall = kafka.send(APPLICATIONS, PUBLISHED, call.id().toString(), "{}");
        kafka.send(REVIEW, call.id().toString(), Map.of(), "{}");
        call.isPublished();
        call.awardsNetwork(OMNIA);

        assertThat(deadLetter(noJson)).contains("MalformedEvent");
        assertThat(deadLetter(incomplete)).contains("application must not be null");
        assertThat(deadLetter(withoutSum)).contains("an award must tell its sum");
        assertThat(deadLetter(namelessCall)).contains("callId must not be null");
        call.takenIn();
        assertThat(database.networksOf(call.id())).hasSize(1);
    }

    @Test
    void takesEveryExampleOfTheContracts() {
        for (String example : StoredExamples.of(PUBLISHED)) {
            kafka.send(APPLICATIONS, PUBLISHED, call.id().toString(), example);
            JsonPath data = JsonPath.from(example);
            await().atMost(PATIENCE)
                    .until(() -> database.knowsCall(UUID.fromString(data.get("callId")), data.getInt("revision")));
        }
        for (String example : StoredExamples.of(NOTIFIED)) {
            isTaken(kafka.send(REVIEW, NOTIFIED, call.id().toString(), example));
        }
    }

    /** In whatever state the network is, its decision told again changes nothing and is no fault. */
    @ParameterizedTest
    @EnumSource(GrantState.class)
    void takesADecisionInEveryStateOfItsNetwork(GrantState state) {
        UUID application = call.awardsNetwork(OMNIA);
        call.takenIn();
        database.change(
                "update network set state = ?, decline_reason = case when ? = 'DECLINED' then 'no' end, "
                        + "discontinued_at = case when ? = 'DISCONTINUED' then now() end "
                        + "where application_id = ?::uuid",
                state,
                state,
                state,
                application);

        for (String outcome : List.of("AWARDED", "REJECTED")) {
            for (String kind : List.of("NETWORK", "COORDINATION")) {
                String again = kafka.send(
                        REVIEW, NOTIFIED, application.toString(), call.decision(application, kind, outcome, OMNIA));
                isTaken(again);
                assertThat(database.outcomeOf(again)).contains("TAKEN");
            }
        }

        assertThat(database.networksOfApplication(application)).hasSize(1);
    }

    @Test
    void keepsTheStaffWhenAnOlderPublicationIsPutBack() {
        call.isPublished();
        call.isPublished();
        call.takenIn();

        kafka.send(APPLICATIONS, PUBLISHED, call.id().toString(), call.published(1, "officer-before"));
        call.isPublished();
        UUID programme = call.takenIn();

        Portal.ofPerson("officer-before", "officer").programme(programme).then().statusCode(403);
        Portal.ofOfficer(call).programme(programme).then().statusCode(200);
    }

    @Test
    void passesOverRolesOfLaterButNotADecisionThatItCannotUnderstand() {
        kafka.send(
                APPLICATIONS,
                PUBLISHED,
                call.id().toString(),
                call.published(1, "officer").replace("DECIDER", "AUDITOR"));
        await().atMost(PATIENCE).until(() -> database.knowsCall(call.id(), 1));
        String strange = kafka.send(
                REVIEW,
                NOTIFIED,
                call.id().toString(),
                call.decision(identifiers.next(), "NETWORK", "AWARDED", OMNIA).replace("AWARDED", "POSTPONED"));

        assertThat(deadLetter(strange)).contains("outcome must not be null");
    }

    @Test
    void readsAgainWhatItKnowsOfCallsWithoutASecondEffect() {
        call.isPublished();
        call.awardsNetwork(OMNIA);
        UUID programme = call.takenIn();
        kafka.send(APPLICATIONS, PUBLISHED, call.id().toString(), "{}");
        await().atMost(PATIENCE).until(() -> !database.networksOf(call.id()).isEmpty());
        database.change("update programme set name_fi = 'Broken' where id = ?::uuid", programme);
        database.change("delete from programme_staff where programme_id = ?::uuid", programme);

        given().post(rebuild()).then().statusCode(202);
        await().atMost(PATIENCE)
                .until(() -> given().get(rebuild()).path("state").equals("DONE"));

        JsonPath done = given().get(rebuild()).jsonPath();
        assertThat(done.getInt("rejected")).isPositive();
        assertThat(done.getInt("written")).isBetween(1, done.getInt("read") - done.getInt("rejected"));
        Portal.ofOfficer(call)
                .programme(programme)
                .then()
                .statusCode(200)
                .body("names.fi", equalTo("Johtaminen"))
                .body("networkCount", equalTo(1));
        assertThat(database.published("fi.verkosto.network.formed.v1", call.id()))
                .hasSize(1);
    }

    @Test
    void readsAgainOneAtATime() throws SQLException {
        call.isPublished();
        UUID programme = call.takenIn();

        try (Connection holder = RowLocks.hold(source, "programme", programme)) {
            given().post(rebuild()).then().statusCode(202);
            await().atMost(PATIENCE).until(() -> RowLocks.waiting(source) == 1);
            given().post(rebuild()).then().statusCode(409).body("state", equalTo("RUNNING"));
            holder.rollback();
        }

        await().atMost(PATIENCE)
                .until(() -> given().get(rebuild()).path("state").equals("DONE"));
    }

    @Test
    void leavesEventsOfOthersAlone() {
        kafka.send(REVIEW, "fi.verkosto.review.opened.v1", call.id().toString(), "{}");
        kafka.send(
                APPLICATIONS, "fi.verkosto.application.submitted.v1", call.id().toString(), "{}");
        call.isPublished();
        call.awardsNetwork(OMNIA);

        call.takenIn();

        assertThat(kafka.read(DEAD_LETTERS))
                .noneMatch(letter ->
                        "fi.verkosto.review.opened.v1".equals(KafkaTopic.header(letter.headers(), "ce_type")));
    }

    private void isTaken(String eventId) {
        await().atMost(PATIENCE).until(() -> database.hasReceived(eventId));
    }

    /** The reason that the event is kept with. */
    private String deadLetter(String eventId) {
        return await().atMost(PATIENCE)
                .until(
                        () -> kafka.read(DEAD_LETTERS).stream()
                                .filter(letter -> eventId.equals(KafkaTopic.header(letter.headers(), "ce_id")))
                                .findFirst()
                                .map(StreamsTest::reason)
                                .orElse(null),
                        reason -> reason != null);
    }

    private static String reason(ConsumerRecord<String, String> letter) {
        return KafkaTopic.header(letter.headers(), "dead-letter-reason");
    }

    private URI rebuild() {
        return management.resolve("/projections/rebuild");
    }
}
