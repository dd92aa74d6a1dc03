package fi.verkosto.coordination.departure;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.SALPAUS;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.PlayedCall;
import fi.verkosto.coordination.Portal;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members leave a network of Omnia, Gradia and Salpaus, which Tredu coordinates. */
@QuarkusTest
@WithPostgresAndKafka
class DepartureTest {

    private static final String LEFT = "fi.verkosto.network.member-left.v1";
    private static final String ALL = "/v1/networks/{id}/departures";
    private static final String NOTES = "/v1/programmes/{id}/guidance-notes";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    InstantSource clock;

    private PlayedCall call;
    private UUID application;
    private UUID network;

    @BeforeEach
    void runANetwork() {
        call = new PlayedCall(kafka, identifiers, database);
        call.isPublished();
        application = call.awardsNetwork(OMNIA, GRADIA, SALPAUS);
        call.awardsCoordination(TREDU);
        call.takenIn();
        network = database.networksOf(call.id()).getFirst();
        Portal.of(OMNIA).accept(network, "\"0\"").then().statusCode(200);
    }

    @Test
    void takesAMemberOutOfItsNetwork() {
        agree();

        leaves(GRADIA, GRADIA)
                .statusCode(201)
                .header("Location", endsWith("/v1/networks/" + network + "/departures/0208201-1"))
                .body("name", equalTo(GRADIA.name()))
                .body("statedBy", equalTo("0208201-1"));

        Portal.of(OMNIA)
                .network(network)
                .then()
                .body("state", equalTo("RUNNING"))
                .body("members.businessId", contains("0993644-6"));
        Portal.of(GRADIA).network(network).then().statusCode(403);
        Portal.of(GRADIA).get(ALL, network).then().statusCode(403);
        assertThat(database.published(LEFT, call.id()))
                .hasSize(1)
                .allSatisfy(data -> EventContract.validate(LEFT, data))
                .first()
                .asString()
                .doesNotContain("reason");
    }

    /** It is told nothing, and nobody waits until it says that it has read something. */
    @Test
    void hasNoPartInTheProgrammeAnyMore() {
        UUID programme = database.programmeOf(call.id()).orElseThrow();
        UUID before = guides(programme, null);
        Portal.of(GRADIA).programme(programme).then().statusCode(200);

        leaves(OMNIA, GRADIA).statusCode(201);

        UUID after = guides(programme, network);
        Portal.of(GRADIA).programme(programme).then().statusCode(403);
        Portal.of(GRADIA).get(NOTES, programme).then().statusCode(403);
        Portal.of(GRADIA).get("/v1/guidance-notes/{id}", after).then().statusCode(403);
        Portal.of(SALPAUS)
                .get(NOTES, programme)
                .then()
                .statusCode(200)
                .body("items.id", contains(after.toString(), before.toString()));
        for (UUID note : List.of(before, after)) {
            Portal.of(TREDU)
                    .get("/v1/guidance-notes/{id}/recipients", note)
                    .then()
                    .body("items.businessId", containsInAnyOrder("0502454-6", "0993644-6"));
        }
    }

    @Test
    void goesOnInItsOtherNetwork() {
        call.awardsNetwork(OSAO, GRADIA);
        UUID programme = call.takenIn();

        leaves(OMNIA, GRADIA).statusCode(201);

        Portal.of(GRADIA).programme(programme).then().statusCode(200);
        Portal.of(GRADIA).network(network).then().statusCode(403);
    }

    @Test
    void leavesNothingAgreedAmongThoseWhoWere() {
        agree();

        leaves(OMNIA, GRADIA).statusCode(201).body("statedBy", equalTo("0502454-6"));

        Portal.of(OMNIA)
                .get("/v1/networks/{id}/transfer-agreements/1", network)
                .then()
                .body("state", equalTo("CONFIRMED"))
                .body("current", equalTo(false));
        propose(List.of(OMNIA, SALPAUS), "400000.00", "175000.00").statusCode(201);
        confirm(SALPAUS, 2).statusCode(200).body("state", equalTo("CONFIRMED")).body("current", equalTo(true));
    }

    @Test
    void outdatesWhatWaits() {
        propose(List.of(OMNIA, GRADIA, SALPAUS), "300000.00", "200000.00", "75000.00")
                .statusCode(201);
        leaves(OMNIA, GRADIA).statusCode(201);

        confirm(SALPAUS, 1).statusCode(409).body("type", endsWith("agreement-outdated"));
        confirm(GRADIA, 1).statusCode(403);
    }

    @Test
    void isStatedOnce() {
        leaves(OMNIA, GRADIA).statusCode(201);

        leaves(OMNIA, GRADIA)
                .statusCode(422)
                .body("type", endsWith("not-a-member"))
                .body("allowed", contains("0993644-6"));
        leaves(OMNIA, OMNIA).statusCode(422).body("type", endsWith("not-a-member"));
        leaves(OMNIA, OSAO).statusCode(422);
        leaves(OMNIA, SALPAUS).statusCode(201);
        leaves(OMNIA, SALPAUS).statusCode(422).body("allowed", empty());
        assertThat(database.published(LEFT, call.id())).hasSize(2);
    }

    @Test
    void isStatedOnceByTwoAtTheSameTime() {
        List<CompletableFuture<Integer>> answers = Stream.of(OMNIA, GRADIA)
                .map(teller -> CompletableFuture.supplyAsync(
                        () -> post(Portal.of(teller), body(GRADIA, today())).statusCode()))
                .toList();

        assertThat(answers)
                .extracting(CompletableFuture::join)
                .contains(201)
                .isSubsetOf(201, 403, 422)
                .doesNotHaveDuplicates();
        assertThat(database.published(LEFT, call.id())).hasSize(1);
    }

    @Test
    void isTheBusinessOfTheLeadAndTheMemberItself() {
        for (var portal : List.of(
                Portal.of(SALPAUS),
                Portal.of(TREDU),
                Portal.of(OUTSIDER),
                Portal.ofOfficer(call),
                Portal.ofObserver())) {
            post(portal, body(GRADIA, today())).then().statusCode(403);
        }
        leaves(GRADIA, GRADIA).statusCode(201);

        for (var portal : List.of(
                Portal.of(OMNIA), Portal.of(SALPAUS), Portal.of(TREDU), Portal.ofOfficer(call), Portal.ofObserver())) {
            portal.get(ALL, network).then().statusCode(200).body("items.businessId", contains("0208201-1"));
            portal.get(ALL + "/0208201-1", network).then().statusCode(200);
        }
        Portal.of(OUTSIDER).get(ALL, network).then().statusCode(403);
        Portal.of(OUTSIDER).get(ALL + "/0208201-1", network).then().statusCode(403);
        Portal.of(OMNIA).get(ALL + "/0993644-6", network).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 400, -400})
    void hasHappened(int daysFromToday) {
        post(Portal.of(OMNIA), body(GRADIA, today().plusDays(daysFromToday)))
                .then()
                .statusCode(422)
                .body("type", endsWith("departure-day-impossible"))
                .body("latest", equalTo(today().toString()));
    }

    @Test
    void needsANetworkThatIsAtWork() {
        grantAnew("500000.00");
        leaves(GRADIA, GRADIA).statusCode(409).body("type", endsWith("network-not-active"));

        call.notifies(call.decision(
                identifiers.next(),
                UUID.fromString(database.decisionOf(application)),
                application,
                "NETWORK",
                "REJECTED",
                null,
                OMNIA,
                GRADIA,
                SALPAUS));
        call.takenIn();
        leaves(GRADIA, GRADIA).statusCode(409).body("type", endsWith("network-not-active"));
    }

    @Test
    void holdsWhateverIsGrantedLater() {
        leaves(GRADIA, GRADIA).statusCode(201);

        grantAnew("500000.00");

        Portal.of(OMNIA)
                .network(network)
                .then()
                .body("awarded.amount", equalTo("500000.00"))
                .body("members.businessId", contains("0993644-6"));
    }

    @Test
    void isInTheHistory() {
        leaves(GRADIA, GRADIA).statusCode(201);

        Portal.ofOfficer(call)
                .get("/v1/networks/{id}/history", network)
                .then()
                .body("items.action", hasItem("MEMBER_LEFT"))
                .body("items.find {it.action == 'MEMBER_LEFT'}.details.member", equalTo("0208201-1"))
                .body("items.find {it.action == 'MEMBER_LEFT'}.reason", equalTo("Koulutus <b>siirtyy</b> muualle."));
    }

    private void agree() {
        propose(List.of(OMNIA, GRADIA, SALPAUS), "300000.00", "200000.00", "75000.00")
                .statusCode(201);
        confirm(GRADIA, 1).statusCode(200);
        confirm(SALPAUS, 1).statusCode(200).body("state", equalTo("CONFIRMED"));
    }

    private ValidatableResponse propose(List<Provider> organisations, String... sums) {
        String shares = IntStream.range(0, sums.length)
                .mapToObj(i -> "{\"businessId\": \"%s\", \"sum\": {\"amount\": \"%s\", \"currency\": \"EUR\"}}"
                        .formatted(
                                organisations.get(i).businessId(),
                                Arrays.asList(sums).get(i)))
                .collect(Collectors.joining(", ", "{\"shares\": [", "]}"));
        return Portal.of(OMNIA)
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(shares)
                .post("/v1/networks/{id}/transfer-agreements", network)
                .then();
    }

    private ValidatableResponse confirm(Provider member, int number) {
        return Portal.of(member)
                .request()
                .post("/v1/networks/{id}/transfer-agreements/{number}/confirmation", network, number)
                .then();
    }

    private void grantAnew(String sum) {
        UUID first = UUID.fromString(database.decisionOf(application));
        call.notifies(call.decision(
                identifiers.next(), first, application, "NETWORK", "AWARDED", sum, OMNIA, GRADIA, SALPAUS));
        call.takenIn();
    }

    private ValidatableResponse leaves(Provider teller, Provider member) {
        return post(Portal.of(teller), body(member, today())).then();
    }

    private UUID guides(UUID programme, UUID to) {
        return UUID.fromString(Portal.of(TREDU)
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body("{\"networkId\": %s, \"title\": \"Mittarit\", \"text\": \"Ohje\", \"dueOn\": null}"
                        .formatted(to == null ? "null" : "\"" + to + "\""))
                .post(NOTES, programme)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id"));
    }

    private LocalDate today() {
        return FinnishTime.dayOf(clock.instant());
    }

    private static String body(Provider member, LocalDate day) {
        return """
                {"businessId": "%s", "leftOn": "%s", "reason": "Koulutus <b>siirtyy</b> muualle."}""".formatted(member.businessId(), day);
    }

    private Response post(Portal portal, String body) {
        return portal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(ALL, network);
    }
}
