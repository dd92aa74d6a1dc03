package fi.verkosto.coordination.messaging;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.NOTIFIED;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.PlayedCall;
import fi.verkosto.coordination.Portal;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision that comes in the place of another, in whatever state the network or the coordination is, and whenever it comes. */
@QuarkusTest
@WithPostgresAndKafka
class LaterDecisionsTest {

    private static final String NETWORK = "NETWORK";
    private static final String COORDINATION = "COORDINATION";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    private PlayedCall call;
    private UUID application;
    private UUID first;
    private UUID second;

    @BeforeEach
    void playACall() {
        call = new PlayedCall(kafka, identifiers, database);
        application = identifiers.next();
        first = identifiers.next();
        second = identifiers.next();
    }

    /** What each state becomes by an award and by a rejection, and what is told of it. */
    static Stream<Arguments> everything() {
        return Stream.of(
                        row(GrantState.AWARDED, "AWARDED", "AWARDED", "changed", "TAKEN"),
                        row(GrantState.ACCEPTED, "AWARDED", "AWARDED", "changed", "TAKEN"),
                        row(GrantState.RUNNING, "AWARDED", "RUNNING", "changed", "TAKEN"),
                        row(GrantState.CLOSING, "AWARDED", "CLOSING", "changed", "TAKEN"),
                        row(GrantState.CLOSED, "AWARDED", "CLOSED", "", "decision-after-closing"),
                        row(GrantState.DECLINED, "AWARDED", "AWARDED", "again", "TAKEN"),
                        row(GrantState.DISCONTINUED, "AWARDED", "AWARDED", "again", "TAKEN"),
                        row(GrantState.AWARDED, "REJECTED", "DISCONTINUED", "discontinued", "TAKEN"),
                        row(GrantState.ACCEPTED, "REJECTED", "DISCONTINUED", "discontinued", "TAKEN"),
                        row(GrantState.RUNNING, "REJECTED", "DISCONTINUED", "discontinued", "TAKEN"),
                        row(GrantState.CLOSING, "REJECTED", "DISCONTINUED", "discontinued", "TAKEN"),
                        row(GrantState.CLOSED, "REJECTED", "CLOSED", "", "decision-after-closing"),
                        row(GrantState.DECLINED, "REJECTED", "DECLINED", "", "TAKEN"),
                        row(GrantState.DISCONTINUED, "REJECTED", "DISCONTINUED", "", "TAKEN"))
                .flatMap(row -> Stream.of(
                        Arguments.of(NETWORK, row.state, row.outcome, row.to, row.told, row.result),
                        Arguments.of(COORDINATION, row.state, row.outcome, row.to, row.told, row.result)));
    }

    private record Row(GrantState state, String outcome, String to, String told, String result) {}

    private static Row row(GrantState state, String outcome, String to, String told, String result) {
        return new Row(state, outcome, to, told, result);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void holdInEveryState(String kind, GrantState state, String outcome, String to, String told, String result) {
        isTaken(decide(first, null, kind, "AWARDED", "575000.00"));
        bring(kind, state);

        String event = decide(second, first, kind, outcome, "500000.00");
        isTaken(event);
        isTaken(decide(second, first, kind, outcome, "500000.00"));

        assertThat(database.outcomeOf(event)).contains(result);
        assertThat(state(kind)).isEqualTo(to);
        String subject = kind.equals(NETWORK) ? "network" : "coordinator";
        String begun = kind.equals(NETWORK) ? "network.formed" : "coordinator.appointed";
        assertTold(subject + ".changed", told.equals("changed") ? 1 : 0);
        assertTold(subject + ".discontinued", told.equals("discontinued") ? 1 : 0);
        assertTold(begun, told.equals("again") ? 2 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {NETWORK, COORDINATION})
    void awardWhatWasRejected(String kind) {
        isTaken(decide(first, null, kind, "REJECTED", null));
        isTaken(decide(second, first, kind, "AWARDED", "575000.00"));

        assertThat(state(kind)).isEqualTo("AWARDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {NETWORK, COORDINATION})
    void holdWhereTheirPredecessorIsUnknownOrComesAfterwards(String kind) {
        String later = call.decision(second, first, application, kind, "AWARDED", "500000.00", OMNIA);
        isTaken(send(later));
        isTaken(decide(first, null, kind, "REJECTED", null));

        assertThat(state(kind)).isEqualTo("AWARDED");
    }

    /** Of three the second comes last: what it says has never held here, and does not now. */
    @Test
    void doNotHoldOnceALaterOneDoes() {
        String middle = call.decision(second, first, application, NETWORK, "AWARDED", "500000.00", OMNIA);
        UUID third = identifiers.next();
        isTaken(decide(first, null, NETWORK, "AWARDED", "575000.00"));
        isTaken(decide(third, second, NETWORK, "REJECTED", null));

        isTaken(send(middle));

        assertThat(state(NETWORK)).isEqualTo("DISCONTINUED");
        assertTold("network.changed", 0);
    }

    /** Three decisions, the last of which awards or rejects, in every order. */
    static Stream<Arguments> orders() {
        List<List<Integer>> orders = List.of(
                List.of(0, 1, 2),
                List.of(0, 2, 1),
                List.of(1, 0, 2),
                List.of(1, 2, 0),
                List.of(2, 0, 1),
                List.of(2, 1, 0));
        return Stream.of(NETWORK, COORDINATION)
                .flatMap(kind -> Stream.of("AWARDED", "REJECTED")
                        .flatMap(last -> orders.stream().map(order -> Arguments.of(kind, last, order))));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void endWithTheLastInWhateverOrderTheyCome(String kind, String last, List<Integer> order) {
        UUID third = identifiers.next();
        String middle = last.equals("AWARDED") ? "REJECTED" : "AWARDED";
        List<String> decisions = List.of(
                call.decision(first, null, application, kind, "AWARDED", "575000.00", OMNIA),
                call.decision(second, first, application, kind, middle, "550000.00", OMNIA),
                call.decision(third, second, application, kind, last, "500000.00", OMNIA));

        order.forEach(decision -> isTaken(send(decisions.get(decision))));

        List<String> states = database.statesOf(table(kind), application);
        if (last.equals("AWARDED")) {
            assertThat(states).containsExactly("AWARDED");
        } else {
            assertThat(states).isSubsetOf("DISCONTINUED");
        }
    }

    @Test
    void changeTheProgrammeWithTheNetwork() {
        isTaken(decide(first, null, NETWORK, "AWARDED", "575000.00"));
        call.awardsCoordination(TREDU);
        UUID programme = call.takenIn();
        isTaken(decide(second, first, NETWORK, "REJECTED", null));
        Portal.of(TREDU).programme(programme).then().body("networkCount", equalTo(0));
        Portal.of(GRADIA).programme(programme).then().statusCode(403);

        isTaken(decide(identifiers.next(), second, NETWORK, "AWARDED", "590000.00"));

        Portal.of(TREDU).programme(programme).then().body("networkCount", equalTo(1));
        Portal.of(GRADIA).programme(programme).then().statusCode(200);
        Portal.of(TREDU)
                .networksOf(programme)
                .then()
                .body("items[0].awarded.amount", equalTo("590000.00"))
                .body("items[0].grant[0].sum.amount", equalTo("590000.00"));
    }

    /** The events of two applications have no common order: the award of the new one may come first. */
    @Test
    void replaceTheCoordinatorInWhateverOrderTheyCome() {
        isTaken(decide(first, null, COORDINATION, "AWARDED", "400000.00"));
        call.awardsCoordination(TREDU);
        UUID programme = call.takenIn();
        Portal.ofObserver().programme(programme).then().body("coordinator.name", equalTo("Omnia"));

        isTaken(decide(second, first, COORDINATION, "REJECTED", null));

        Portal.ofObserver().programme(programme).then().body("coordinator.name", equalTo("Tredu"));
        Portal.of(OMNIA).networksOf(programme).then().statusCode(403);
    }

    @Test
    void leaveAProgrammeWithoutCoordinator() {
        isTaken(decide(first, null, COORDINATION, "AWARDED", "400000.00"));
        isTaken(decide(second, first, COORDINATION, "REJECTED", null));

        Portal.ofObserver()
                .programme(database.programmeOf(call.id()).orElseThrow())
                .then()
                .body("coordinator", nullValue());
    }

    private String decide(UUID id, UUID supersedes, String kind, String outcome, String sum) {
        return send(call.decision(id, supersedes, application, kind, outcome, sum, OMNIA, GRADIA));
    }

    private String send(String decision) {
        return kafka.send("verkosto.review", NOTIFIED, application.toString(), decision);
    }

    private void bring(String kind, GrantState state) {
        database.change(
                "update " + table(kind) + " set state = ?, decline_reason = case when ? = 'DECLINED' then 'no' end, "
                        + "discontinued_at = case when ? = 'DISCONTINUED' then now() end "
                        + "where application_id = ?::uuid",
                state,
                state,
                state,
                application);
        if (List.of(GrantState.DECLINED, GrantState.DISCONTINUED).contains(state)) {
            database.change(
                    "update programme set coordinator_appointment_id = null, coordinator_business_id = null, "
                            + "coordinator_name = null, coordinator_application_id = null, coordinator_amount = null, "
                            + "coordinator_currency = null, coordinator_appointed_at = null "
                            + "where coordinator_application_id = ?::uuid",
                    application);
        }
    }

    private String state(String kind) {
        return database.stateOf(table(kind), application);
    }

    private static String table(String kind) {
        return kind.equals(NETWORK) ? "network" : "appointment";
    }

    private void assertTold(String what, int times) {
        String type = "fi.verkosto." + what + ".v1";
        assertThat(database.published(type, call.id()))
                .hasSize(times)
                .allSatisfy(data -> EventContract.validate(type, data));
    }

    private void isTaken(String eventId) {
        await().atMost(Duration.ofSeconds(30)).until(() -> database.hasReceived(eventId));
    }
}
