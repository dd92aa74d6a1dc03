package fi.verkosto.coordination;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Until when and by whom grants are accepted, of a network as of the coordination. The last day is 20.2.2019. */
@QuarkusTest
@WithPostgresAndKafka
class AcceptanceTest {

    private static final String REASON = "{\"reason\": \"Ilmoitus tuli postitse.\"}";
    private static final String NETWORK = "/v1/networks/{id}/";
    private static final String APPOINTMENT = "/v1/appointments/{id}/";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private PlayedCall call;
    private UUID programme;
    private UUID network;
    private UUID appointment;

    @BeforeEach
    void awardANetworkAndTheCoordination() {
        clock.moveTo(Instant.parse("2019-01-21T08:00:00Z"));
        call = new PlayedCall(kafka, identifiers, database);
        call.lastDayToAccept("2019-02-20");
        call.isPublished();
        call.awardsNetwork(OMNIA, GRADIA);
        call.awardsCoordination(TREDU);
        programme = call.takenIn();
        network = database.networksOf(call.id()).getFirst();
        appointment = appointmentOf(programme);
    }

    @AfterEach
    void letTimeGoOn() {
        clock.reset();
    }

    @Test
    void endsWithTheLastDayInFinland() {
        clock.moveTo(Instant.parse("2019-02-20T22:00:01Z"));

        refused(Portal.of(OMNIA).accept(network, "\"0\""), "acceptance-too-late")
                .body("acceptBy", equalTo("2019-02-20"));
        refused(Portal.of(TREDU).step(APPOINTMENT + "acceptance", appointment, "\"0\""), "acceptance-too-late");
        Portal.of(OMNIA)
                .network(network)
                .then()
                .body("state", equalTo("AWARDED"))
                .body("acceptBy", equalTo("2019-02-20"))
                .body("grant.category", contains("PERSONNEL"));
    }

    @Test
    void isPossibleOnTheLastEvening() {
        clock.moveTo(Instant.parse("2019-02-20T21:59:00Z"));

        Portal.of(OMNIA).accept(network, "\"0\"").then().statusCode(200);
        Portal.of(TREDU)
                .step(APPOINTMENT + "acceptance", appointment, "\"0\"")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));

        assertPublished("fi.verkosto.coordinator.accepted.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"late-acceptance", "lapse"})
    void isTheRecipientsAloneUntilThen(String step) {
        clock.moveTo(Instant.parse("2019-02-20T21:59:00Z"));
        var officer = Portal.ofOfficer(call);

        refused(officer.step(NETWORK + step, network, "\"0\"", REASON), "acceptance-still-possible");
        refused(officer.step(APPOINTMENT + step, appointment, "\"0\"", REASON), "acceptance-still-possible");
    }

    @Test
    void isTakenLateByAnOfficerWithAReason() {
        clock.moveTo(Instant.parse("2019-02-21T08:00:00Z"));
        var officer = Portal.ofOfficer(call);

        for (var answer : List.of(
                officer.step(NETWORK + "late-acceptance", network, "\"0\"", REASON),
                officer.step(APPOINTMENT + "late-acceptance", appointment, "\"0\"", REASON))) {
            answer.then()
                    .statusCode(200)
                    .body("state", equalTo("ACCEPTED"))
                    .body("lateReason", equalTo("Ilmoitus tuli postitse."));
        }

        assertPublished("fi.verkosto.network.accepted.v1");
        assertPublished("fi.verkosto.coordinator.accepted.v1");
    }

    @Test
    void lapsesByAnOfficerAndNotByItself() {
        clock.moveTo(Instant.parse("2019-02-21T08:00:00Z"));
        var officer = Portal.ofOfficer(call);

        for (var answer : List.of(
                officer.step(NETWORK + "lapse", network, "\"0\"", REASON),
                officer.step(APPOINTMENT + "lapse", appointment, "\"0\"", REASON))) {
            answer.then()
                    .statusCode(200)
                    .body("state", equalTo("DECLINED"))
                    .body("lapsed", equalTo(true))
                    .body("declineReason", equalTo("Ilmoitus tuli postitse."));
        }

        Portal.ofOfficer(call)
                .programme(programme)
                .then()
                .body("networkCount", equalTo(0))
                .body("coordinator", nullValue());
        for (String type : List.of("fi.verkosto.network.declined.v1", "fi.verkosto.coordinator.declined.v1")) {
            assertThat(assertPublished(type)).contains("\"lapsed\":true");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"late-acceptance", "lapse"})
    void isSettledByOfficersOfTheCallAlone(String step) {
        clock.moveTo(Instant.parse("2019-02-21T08:00:00Z"));

        for (var portal : List.of(
                Portal.of(OMNIA),
                Portal.of(TREDU),
                Portal.ofObserver(),
                Portal.ofPerson("decider-" + call.id(), "decider"),
                Portal.ofPerson("officer-of-another-call", "officer"))) {
            portal.step(NETWORK + step, network, "\"0\"", REASON).then().statusCode(403);
            portal.step(APPOINTMENT + step, appointment, "\"0\"", REASON).then().statusCode(403);
        }
    }

    @Test
    void refusesASettlementWithoutAReason() {
        clock.moveTo(Instant.parse("2019-02-21T08:00:00Z"));

        for (String body : List.of("{}", "{\"reason\": \" \"}", "{\"reason\": \"\\u200b\"}")) {
            for (String step : List.of("late-acceptance", "lapse")) {
                Portal.ofOfficer(call)
                        .step(NETWORK + step, network, "\"0\"", body)
                        .then()
                        .statusCode(400)
                        .body("errors.pointer", contains("/reason"));
            }
        }
    }

    @Test
    void isTheCoordinatorsForTheCoordination() {
        for (var portal : List.of(Portal.of(OMNIA), Portal.of(OUTSIDER), Portal.ofOfficer(call), Portal.ofObserver())) {
            portal.step(APPOINTMENT + "acceptance", appointment, "\"0\"").then().statusCode(403);
            portal.step(APPOINTMENT + "refusal", appointment, "\"0\"", REASON)
                    .then()
                    .statusCode(403);
        }
        Portal.of(TREDU)
                .step(APPOINTMENT + "acceptance", appointment, "\"7\"")
                .then()
                .statusCode(412);
    }

    @Test
    void showsAnAppointmentToItsProviderAndThoseWhoOversee() {
        for (var portal : List.of(Portal.of(TREDU), Portal.ofOfficer(call), Portal.ofObserver())) {
            portal.appointment(appointment)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("AWARDED"))
                    .body("acceptBy", equalTo("2019-02-20"))
                    .body("name", equalTo("Tredu"));
        }
        for (var portal : List.of(Portal.of(OMNIA), Portal.of(OUTSIDER))) {
            portal.appointment(appointment).then().statusCode(403);
        }
        Portal.of(TREDU).appointment(identifiers.next()).then().statusCode(404);
    }

    @Test
    void makesWayForTheNextCoordinatorWhenTheFirstDeclines() {
        call.awardsCoordination(OSAO);
        call.takenIn();
        Portal.ofObserver().programme(programme).then().body("coordinator.name", equalTo("Tredu"));

        Portal.of(TREDU)
                .step(APPOINTMENT + "refusal", appointment, "\"0\"", REASON)
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"));

        Portal.ofObserver().programme(programme).then().body("coordinator.name", equalTo("OSAO"));
        Portal.of(TREDU).programme(programme).then().statusCode(403);
        Portal.of(TREDU).appointment(appointment).then().statusCode(200);
        Portal.of(OSAO)
                .step(APPOINTMENT + "acceptance", appointmentOf(programme), "\"1\"")
                .then()
                .statusCode(200);
        assertPublished("fi.verkosto.coordinator.declined.v1");
        assertThat(database.published("fi.verkosto.coordinator.appointed.v1", call.id()))
                .hasSize(2)
                .allSatisfy(data -> EventContract.validate("fi.verkosto.coordinator.appointed.v1", data));
    }

    private UUID appointmentOf(UUID ofProgramme) {
        return UUID.fromString(Portal.ofObserver().programme(ofProgramme).path("coordinator.appointmentId"));
    }

    private String assertPublished(String type) {
        List<String> told = database.published(type, call.id());
        assertThat(told).hasSize(1).allSatisfy(data -> EventContract.validate(type, data));
        return told.getFirst();
    }

    private static ValidatableResponse refused(Response response, String problem) {
        return response.then().statusCode(409).body("type", endsWith(problem));
    }
}
