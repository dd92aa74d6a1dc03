package fi.verkosto.coordination.agreement;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.SALPAUS;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a network of Omnia, Gradia and Salpaus shares 575 000 euros. */
@QuarkusTest
@WithPostgresAndKafka
class TransferAgreementTest {

    private static final String CONFIRMED = "fi.verkosto.network.agreement-confirmed.v1";
    private static final String ALL = "/v1/networks/{id}/transfer-agreements";
    private static final String REASON = "{\"reason\": \"Osuus ei kata palkkakuluja.\"}";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    private PlayedCall call;
    private UUID application;
    private UUID network;

    @BeforeEach
    void acceptAGrant() {
        call = new PlayedCall(kafka, identifiers, database);
        call.isPublished();
        application = call.awardsNetwork(OMNIA, GRADIA, SALPAUS);
        call.awardsCoordination(TREDU);
        call.takenIn();
        network = database.networksOf(call.id()).getFirst();
        Portal.of(OMNIA).accept(network, "\"0\"").then().statusCode(200);
    }

    @Test
    void letsANetworkRunOnceEveryMemberHasAgreed() {
        propose("300000.00", "200000.00", "75000.00")
                .statusCode(201)
                .header("Location", endsWith("/v1/networks/" + network + "/transfer-agreements/1"))
                .body("state", equalTo("PROPOSED"))
                .body("current", equalTo(true))
                .body("shares.businessId", contains("0502454-6", "0208201-1", "0993644-6"))
                .body("shares[0].confirmedAt", notNullValue())
                .body("shares[1].confirmedAt", nullValue());

        confirm(GRADIA, 1).statusCode(200).body("state", equalTo("PROPOSED"));
        assertThat(stateOfNetwork()).isEqualTo("ACCEPTED");
        confirm(SALPAUS, 1).statusCode(200).body("state", equalTo("CONFIRMED")).body("confirmedAt", notNullValue());

        assertThat(stateOfNetwork()).isEqualTo("RUNNING");
        assertThat(database.published(CONFIRMED, call.id()))
                .hasSize(1)
                .allSatisfy(data -> EventContract.validate(CONFIRMED, data))
                .first()
                .asString()
                .contains("\"amount\":\"75000.00\"");
    }

    @Test
    void takesTheSameAnswerTwiceAndLate() {
        propose("300000.00", "200000.00", "75000.00").statusCode(201);
        confirm(GRADIA, 1).statusCode(200);
        confirm(GRADIA, 1).statusCode(200).body("state", equalTo("PROPOSED"));
        confirm(SALPAUS, 1).statusCode(200);

        confirm(GRADIA, 1).statusCode(200).body("state", equalTo("CONFIRMED"));
        confirm(OMNIA, 1).statusCode(200);

        assertThat(database.published(CONFIRMED, call.id())).hasSize(1);
    }

    @Test
    void hearsTwoMembersAtOnce() {
        propose("300000.00", "200000.00", "75000.00").statusCode(201);

        List<CompletableFuture<Integer>> answers = Stream.of(GRADIA, SALPAUS)
                .map(member -> CompletableFuture.supplyAsync(
                        () -> post(Portal.of(member), 1, "confirmation", null).statusCode()))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsExactly(200, 200);
        assertThat(stateOfNetwork()).isEqualTo("RUNNING");
        assertThat(database.published(CONFIRMED, call.id())).hasSize(1);
    }

    @Test
    void endsAProposalWithTheFirstObjection() {
        propose("300000.00", "200000.00", "75000.00").statusCode(201);
        confirm(GRADIA, 1).statusCode(200);

        post(Portal.of(SALPAUS), 1, "objection", REASON)
                .then()
                .statusCode(200)
                .body("state", equalTo("OBJECTED"))
                .body("objectedBy", equalTo("0993644-6"))
                .body("objection", equalTo("Osuus ei kata palkkakuluja."));

        confirm(SALPAUS, 1).statusCode(409).body("type", endsWith("illegal-transition"));
        propose("275000.00", "200000.00", "100000.00").statusCode(201).body("number", equalTo(2));
        Portal.of(GRADIA)
                .get(ALL, network)
                .then()
                .statusCode(200)
                .body("items.number", contains(2, 1))
                .body("items.state", contains("PROPOSED", "OBJECTED"));
    }

    @Test
    void keepsWhatHoldsUntilAnotherOneIsConfirmed() {
        propose("300000.00", "200000.00", "75000.00").statusCode(201);
        confirm(GRADIA, 1).statusCode(200);
        confirm(SALPAUS, 1).statusCode(200);

        propose("275000.00", "200000.00", "100000.00").statusCode(201);
        propose("265000.00", "210000.00", "100000.00").statusCode(201);
        assertThat(states()).containsExactly("PROPOSED", "REPLACED", "CONFIRMED");

        confirm(GRADIA, 3).statusCode(200);
        confirm(SALPAUS, 3).statusCode(200);
        assertThat(states()).containsExactly("CONFIRMED", "REPLACED", "REPLACED");
        assertThat(stateOfNetwork()).isEqualTo("RUNNING");
        assertThat(database.published(CONFIRMED, call.id())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "300000.00, 200000.00, 75000.01, shares-not-the-grant",
        "300000.00, 200000.00, 74999.99, shares-not-the-grant",
        "575000.01, 0.00, 0.00, shares-not-the-grant"
    })
    void refusesSharesOfAnotherSum(String lead, String first, String second, String problem) {
        propose(lead, first, second).statusCode(422).body("type", endsWith(problem));
    }

    @Test
    void refusesSharesOfOthersAndOfNobody() {
        proposeTo(List.of(OMNIA, GRADIA), "300000.00", "275000.00")
                .statusCode(422)
                .body("type", endsWith("shares-not-of-network"))
                .body("allowed", contains("0502454-6", "0208201-1", "0993644-6"));
        proposeTo(List.of(OMNIA, GRADIA, OSAO), "300000.00", "200000.00", "75000.00")
                .statusCode(422);
        proposeTo(List.of(OMNIA, GRADIA, GRADIA), "300000.00", "200000.00", "75000.00")
                .statusCode(422);
        propose("600000.00", "-100000.00", "75000.00").statusCode(400);
    }

    @Test
    void isTheBusinessOfTheNetworkAlone() {
        propose("300000.00", "200000.00", "75000.00").statusCode(201);

        for (var portal : List.of(Portal.of(GRADIA), Portal.of(TREDU), Portal.of(OUTSIDER), Portal.ofOfficer(call))) {
            post(portal, body(List.of(OMNIA, GRADIA, SALPAUS), "300000.00", "200000.00", "75000.00"))
                    .then()
                    .statusCode(403);
        }
        for (var portal : List.of(Portal.of(TREDU), Portal.of(OUTSIDER), Portal.ofOfficer(call), Portal.ofObserver())) {
            post(portal, 1, "confirmation", null).then().statusCode(403);
            post(portal, 1, "objection", REASON).then().statusCode(403);
        }
        post(Portal.of(OMNIA), 1, "objection", REASON).then().statusCode(403);
        for (var portal : List.of(Portal.of(TREDU), Portal.of(GRADIA), Portal.ofOfficer(call), Portal.ofObserver())) {
            portal.get(ALL + "/1", network).then().statusCode(200);
        }
        Portal.of(OUTSIDER).get(ALL, network).then().statusCode(403);
        Portal.of(OMNIA).get(ALL + "/2", network).then().statusCode(404);
        post(Portal.of(GRADIA), 2, "confirmation", null).then().statusCode(404);
    }

    @Test
    void waitsForTheAcceptance() {
        call.awardsNetwork(OSAO);
        call.takenIn();
        UUID other = database.networksOf(call.id()).stream()
                .filter(id -> !id.equals(network))
                .findFirst()
                .orElseThrow();
        String alone = body(List.of(OSAO), "575000.00");

        postTo(other, Portal.of(OSAO), alone).then().statusCode(409).body("type", endsWith("network-not-active"));

        Portal.of(OSAO).accept(other, "\"0\"").then().statusCode(200);
        postTo(other, Portal.of(OSAO), alone).then().statusCode(201).body("state", equalTo("CONFIRMED"));
        Portal.of(OSAO).network(other).then().body("state", equalTo("RUNNING"));
    }

    @Test
    void isOutdatedOnceAnotherSumIsGranted() {
        propose("300000.00", "200000.00", "75000.00").statusCode(201);
        confirm(GRADIA, 1).statusCode(200);
        grantAnew("500000.00");

        confirm(SALPAUS, 1).statusCode(409).body("type", endsWith("network-not-active"));
        Portal.of(OMNIA)
                .accept(network, Portal.of(OMNIA).network(network).header("ETag"))
                .then()
                .statusCode(200);
        confirm(SALPAUS, 1).statusCode(409).body("type", endsWith("agreement-outdated"));
        Portal.of(OMNIA).get(ALL + "/1", network).then().body("current", equalTo(false));

        propose("300000.00", "200000.00", "0.00").statusCode(201);
        confirm(GRADIA, 2).statusCode(200);
        confirm(SALPAUS, 2).statusCode(200).body("state", equalTo("CONFIRMED"));
    }

    @Test
    void isInTheHistoryByNameForTheAgencyAndByRoleForOthers() {
        propose("300000.00", "200000.00", "75000.00").statusCode(201);
        confirm(GRADIA, 1).statusCode(200);
        post(Portal.of(SALPAUS), 1, "objection", REASON).then().statusCode(200);

        Portal.ofOfficer(call)
                .get("/v1/networks/{id}/history", network)
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains(
                                "NETWORK_FORMED",
                                "GRANT_ACCEPTED",
                                "AGREEMENT_PROPOSED",
                                "SHARE_CONFIRMED",
                                "AGREEMENT_OBJECTED"))
                .body("items.subject", hasItem("someone at Salpaus"))
                .body("items[4].reason", equalTo("Osuus ei kata palkkakuluja."))
                .body("items[4].details.number", equalTo("1"));
        Portal.of(GRADIA)
                .get("/v1/networks/{id}/history", network)
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("items.subject", not(hasItem("someone at Salpaus")))
                .body("items.subject", hasItem("someone at Gradia"))
                .body("items[4].shownAs", equalTo("Member of the network"));
        Portal.of(OUTSIDER).get("/v1/networks/{id}/history", network).then().statusCode(403);
    }

    private void grantAnew(String sum) {
        UUID first = UUID.fromString(database.decisionOf(application));
        call.notifies(call.decision(
                identifiers.next(), first, application, "NETWORK", "AWARDED", sum, OMNIA, GRADIA, SALPAUS));
        call.takenIn();
    }

    private List<String> states() {
        return Portal.of(OMNIA).get(ALL, network).path("items.state");
    }

    private String stateOfNetwork() {
        return Portal.of(OMNIA).network(network).path("state");
    }

    private ValidatableResponse propose(String... sums) {
        return proposeTo(List.of(OMNIA, GRADIA, SALPAUS), sums);
    }

    private ValidatableResponse proposeTo(List<Provider> organisations, String... sums) {
        return post(Portal.of(OMNIA), body(organisations, sums)).then();
    }

    private ValidatableResponse confirm(Provider member, int number) {
        return post(Portal.of(member), number, "confirmation", null).then();
    }

    private Response post(Portal portal, String body) {
        return postTo(network, portal, body);
    }

    private static Response postTo(UUID network, Portal portal, String body) {
        return portal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(ALL, network);
    }

    private Response post(Portal portal, int number, String step, String body) {
        var request = portal.request();
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post(ALL + "/{number}/{step}", network, number, step);
    }

    private static String body(List<Provider> organisations, String... sums) {
        return "{\"shares\": [%s]}"
                .formatted(Stream.iterate(0, i -> i + 1)
                        .limit(sums.length)
                        .map(i -> "{\"businessId\": \"%s\", \"sum\": {\"amount\": \"%s\", \"currency\": \"EUR\"}}"
                                .formatted(
                                        organisations.get(i).businessId(),
                                        Arrays.asList(sums).get(i)))
                        .collect(Collectors.joining(", ")));
    }
}
