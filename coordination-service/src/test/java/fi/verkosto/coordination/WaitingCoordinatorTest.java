package fi.verkosto.coordination;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second award of the coordination, whose letter names a last day too: it is answered while the first coordinator stays. */
@QuarkusTest
@WithPostgresAndKafka
class WaitingCoordinatorTest {

    private static final String REASON = "{\"reason\": \"Ei resursseja.\"}";
    private static final String STEP = "/v1/appointments/{id}/";
    private static final String ACCEPTED = "fi.verkosto.coordinator.accepted.v1";
    private static final String APPOINTED = "fi.verkosto.coordinator.appointed.v1";
    private static final String DECLINED = "fi.verkosto.coordinator.declined.v1";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private PlayedCall call;
    private UUID programme;
    private UUID inOffice;
    private UUID waiting;

    @BeforeEach
    void awardTheCoordinationTwice() {
        clock.moveTo(Instant.parse("2019-01-21T08:00:00Z"));
        call = new PlayedCall(kafka, identifiers, database);
        call.lastDayToAccept("2019-02-20");
        call.isPublished();
        call.awardsCoordination(OMNIA);
        call.takenIn();
        call.awardsCoordination(TREDU);
        programme = call.takenIn();
        inOffice = database.appointmentsOf(call.id()).getFirst();
        waiting = database.appointmentsOf(call.id()).getLast();
    }

    @AfterEach
    void letTimeGoOn() {
        clock.reset();
    }

    @Test
    void isSeenByItselfAndByTheAuthority() {
        for (var portal : List.of(Portal.of(TREDU), Portal.ofOfficer(call), Portal.ofObserver())) {
            portal.appointment(waiting)
                    .then()
                    .statusCode(200)
                    .body("appointedAt", nullValue())
                    .body("acceptBy", equalTo("2019-02-20"));
        }
        mine(TREDU).body("items.id", hasItem(waiting.toString())).body("items.id", not(hasItem(inOffice.toString())));
        mine(OMNIA).body("items.id", hasItem(inOffice.toString())).body("items.id", not(hasItem(waiting.toString())));
    }

    @Test
    void isNobodyElsesBusiness() {
        for (var portal :
                List.of(Portal.of(OMNIA), Portal.of(OUTSIDER), Portal.ofPerson("officer-of-another-call", "officer"))) {
            portal.appointment(waiting).then().statusCode(404);
        }
        for (var portal : List.of(Portal.of(OMNIA), Portal.of(OUTSIDER))) {
            portal.step(STEP + "acceptance", waiting, "\"0\"").then().statusCode(404);
            portal.step(STEP + "refusal", waiting, "\"0\"", REASON).then().statusCode(404);
        }
        Portal.ofPerson("officer-of-another-call", "officer")
                .step(STEP + "lapse", waiting, "\"0\"", REASON)
                .then()
                .statusCode(404);
    }

    @Test
    void acceptsInTimeAndTakesOfficeLater() {
        accept(TREDU, waiting);
        Portal.ofObserver().programme(programme).then().body("coordinator.name", equalTo("Omnia"));

        clock.moveTo(Instant.parse("2019-03-04T08:00:00Z"));
        decline(OMNIA, inOffice);

        Portal.ofObserver().programme(programme).then().body("coordinator.name", equalTo("Tredu"));
        Portal.of(TREDU)
                .appointment(waiting)
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("appointedAt", notNullValue());
        assertThat(told(ACCEPTED, 1)).contains("\"late\":false");
        assertThat(told(APPOINTED, 2)).contains("\"state\":\"ACCEPTED\"");
    }

    @Test
    void givesUpBeforeItTakesOffice() {
        decline(TREDU, waiting);
        Portal.ofObserver().programme(programme).then().body("coordinator.name", equalTo("Omnia"));
        told(DECLINED, 1);

        decline(OMNIA, inOffice);

        Portal.ofObserver().programme(programme).then().body("coordinator", nullValue());
        told(DECLINED, 2);
        told(APPOINTED, 1);
    }

    @Test
    void isSettledByAnOfficerAfterTheLastDay() {
        clock.moveTo(Instant.parse("2019-02-21T08:00:00Z"));
        Portal.ofOfficer(call)
                .step(STEP + "late-acceptance", waiting, "\"0\"", REASON)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));

        assertThat(told(ACCEPTED, 1)).contains("\"late\":true");
    }

    /** The first that waits is not given up, but it may never be accepted. */
    @Test
    void takesOfficeAfterThoseWhoAcceptedIfItsLastDayIsOver() {
        call.awardsCoordination(GRADIA);
        call.takenIn();
        UUID accepted = database.appointmentsOf(call.id()).getLast();
        accept(GRADIA, accepted);

        clock.moveTo(Instant.parse("2019-02-21T08:00:00Z"));
        decline(OMNIA, inOffice);

        Portal.ofObserver().programme(programme).then().body("coordinator.name", equalTo("Gradia"));
        Portal.of(TREDU)
                .appointment(waiting)
                .then()
                .body("state", equalTo("AWARDED"))
                .body("appointedAt", nullValue());
    }

    @Test
    void takesOfficeBeforeThoseWhoAcceptedWhileItsLastDayIsNotOver() {
        call.awardsCoordination(GRADIA);
        call.takenIn();
        accept(GRADIA, database.appointmentsOf(call.id()).getLast());

        clock.moveTo(Instant.parse("2019-02-20T21:59:59Z"));
        decline(OMNIA, inOffice);

        Portal.ofObserver().programme(programme).then().body("coordinator.name", equalTo("Tredu"));
    }

    @Test
    void takesOfficeAfterItsLastDayWhereNobodyElseWaits() {
        clock.moveTo(Instant.parse("2019-02-21T08:00:00Z"));
        decline(OMNIA, inOffice);

        Portal.ofObserver().programme(programme).then().body("coordinator.name", equalTo("Tredu"));
    }

    private void accept(Provider provider, UUID appointment) {
        Portal.of(provider)
                .step(STEP + "acceptance", appointment, "\"0\"")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
    }

    private void decline(Provider provider, UUID appointment) {
        Portal.of(provider)
                .step(STEP + "refusal", appointment, "\"0\"", REASON)
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"));
    }

    private static ValidatableResponse mine(Provider provider) {
        return Portal.of(provider).get("/v1/appointments?limit=200").then().statusCode(200);
    }

    /** What was told last, of as many. */
    private String told(String type, int times) {
        List<String> published = database.published(type, call.id());
        assertThat(published).hasSize(times).allSatisfy(data -> EventContract.validate(type, data));
        return published.getLast();
    }
}
