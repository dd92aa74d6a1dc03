package fi.verkosto.coordination.guidance;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.SALPAUS;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.PlayedCall;
import fi.verkosto.coordination.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Tredu writes to a network of Omnia and Gradia, and to one of OSAO. */
@QuarkusTest
@WithPostgresAndKafka
class GuidanceTest {

    private static final String PUBLISHED = "fi.verkosto.guidance-note.published.v1";
    private static final String ONE = "/v1/guidance-notes/{id}";
    private static final String ALL = "/v1/programmes/{id}/guidance-notes";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    private PlayedCall call;
    private UUID programme;
    private UUID network;

    @BeforeEach
    void formNetworks() {
        call = new PlayedCall(kafka, identifiers, database);
        call.isPublished();
        UUID application = call.awardsNetwork(OMNIA, GRADIA);
        call.awardsNetwork(OSAO);
        call.awardsCoordination(TREDU);
        programme = call.takenIn();
        network = database.networksOfApplication(application).getFirst();
    }

    @Test
    void isForOneNetworkOrForAll() {
        UUID forAll = publish(null, "Kaikille");
        UUID forOne = publish(network, "Yhdelle");

        for (var portal : List.of(Portal.of(OMNIA), Portal.of(GRADIA), Portal.of(TREDU), Portal.ofObserver())) {
            portal.get(ALL, programme).then().statusCode(200).body("items.title", contains("Yhdelle", "Kaikille"));
        }
        Portal.of(OSAO).get(ALL, programme).then().statusCode(200).body("items.title", contains("Kaikille"));
        Portal.of(OSAO).get(ONE, forOne).then().statusCode(403);
        Portal.of(OSAO).get(ONE, forAll).then().statusCode(200).body("text", equalTo("Ohje"));
        Portal.ofOfficer(call)
                .get(ONE, forOne)
                .then()
                .body("networkTitle", equalTo("Omnia ja kumppanit"))
                .body("recipients", equalTo(2))
                .body("waiting", equalTo(2));
        String next = Portal.of(OMNIA)
                .get("/v1/programmes/{id}/guidance-notes?limit=1", programme)
                .path("next");
        Portal.of(OMNIA)
                .get("/v1/programmes/{id}/guidance-notes?limit=1&cursor={c}", programme, next)
                .then()
                .body("items.title", contains("Kaikille"))
                .body("next", nullValue());
    }

    @Test
    void isForNetworksThatComeLaterToo() {
        UUID forAll = publish(null, "Kaikille");
        call.awardsNetwork(SALPAUS);
        call.takenIn();

        Portal.of(SALPAUS).get(ALL, programme).then().statusCode(200).body("items.title", contains("Kaikille"));
        acknowledge(Portal.of(SALPAUS), forAll).then().statusCode(200);
    }

    @Test
    void isReadByAnActAndNotByBeingShown() {
        UUID note = publish(null, "Kaikille");
        Portal.of(GRADIA).get(ONE, note).then().body("acknowledgedAt", nullValue());
        Portal.of(GRADIA).get(ALL, programme).then().body("items.acknowledgedAt", contains(nullValue()));

        acknowledge(Portal.of(GRADIA), note).then().statusCode(200).body("acknowledgedAt", notNullValue());
        acknowledge(Portal.of(GRADIA), note).then().statusCode(200);

        Portal.of(OMNIA)
                .get(ONE, note)
                .then()
                .body("acknowledgedAt", nullValue())
                .body("waiting", nullValue())
                .body("recipients", nullValue());
        Portal.of(TREDU).get(ONE, note).then().body("recipients", equalTo(3)).body("waiting", equalTo(2));
        Portal.of(TREDU)
                .get(ONE + "/recipients", note)
                .then()
                .statusCode(200)
                .body("items.name", contains("OSAO", "Omnia", "Gradia"))
                .body("items.acknowledgedAt", contains(nullValue(), nullValue(), notNullValue()));
    }

    @Test
    void isAcknowledgedByAllAtOnce() {
        UUID note = publish(null, "Kaikille");

        List<CompletableFuture<Integer>> answers = Stream.of(OMNIA, GRADIA, OSAO)
                .map(organisation -> CompletableFuture.supplyAsync(
                        () -> acknowledge(Portal.of(organisation), note).statusCode()))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsExactly(200, 200, 200);
        Portal.of(TREDU).get(ONE, note).then().body("waiting", equalTo(0));
    }

    @Test
    void isWithdrawnWithAReasonThatItsReadersSee() {
        UUID note = publish(network, "Yhdelle");
        acknowledge(Portal.of(OMNIA), note).then().statusCode(200);
        withdraw(Portal.of(TREDU), note).then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        Portal.of(GRADIA).get(ONE, note).then().body("withdrawalReason", equalTo("Päivä on muuttunut."));
        acknowledge(Portal.of(OMNIA), note).then().statusCode(200);
        acknowledge(Portal.of(GRADIA), note).then().statusCode(409).body("type", endsWith("illegal-transition"));
        withdraw(Portal.of(TREDU), note).then().statusCode(409);
    }

    @Test
    void isWrittenByTheCoordinatorAlone() {
        UUID note = publish(network, "Yhdelle");
        for (var portal : List.of(Portal.of(OMNIA), Portal.of(OSAO), Portal.of(OUTSIDER), Portal.ofOfficer(call))) {
            send(portal, body(null, "Kaikille", null)).then().statusCode(403);
            withdraw(portal, note).then().statusCode(403);
        }
        for (var portal : List.of(Portal.of(OSAO), Portal.of(OUTSIDER), Portal.of(TREDU), Portal.ofObserver())) {
            acknowledge(portal, note).then().statusCode(403);
        }
        for (var portal : List.of(Portal.of(OMNIA), Portal.of(OSAO), Portal.of(OUTSIDER))) {
            portal.get(ONE + "/recipients", note).then().statusCode(403);
        }
        Portal.of(OUTSIDER).get(ALL, programme).then().statusCode(403);
        Portal.of(OUTSIDER).get(ONE, note).then().statusCode(403);
        evaluatorWhoIsOfficerElsewhere().get(ALL, programme).then().statusCode(403);
        Portal.ofObserver().get(ONE, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void isNotWrittenToNobody() {
        send(Portal.of(TREDU), body(UUID.randomUUID(), "Kenelle?", null))
                .then()
                .statusCode(409)
                .body("type", endsWith("guidance-without-recipients"));
        Portal.of(OMNIA)
                .decline(network, "\"0\"", "{\"reason\": \"Ei resursseja.\"}")
                .then()
                .statusCode(200);
        send(Portal.of(TREDU), body(network, "Kenelle?", null)).then().statusCode(409);
        Portal.of(OMNIA).get(ALL, programme).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"2018-01-31, 422", "2099-01-31, 201", "2019-02-30, 400", "0001-01-01, 400"})
    void hasADueDayThatIsToCome(String day, int status) {
        send(Portal.of(TREDU), body(null, "Mittarit", day)).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\u200b    | Ohje    | /title",
                "A\\nB      | Ohje    | /title",
                "A\\u202eB  | Ohje    | /title",
                "Otsikko    | \\u200b | /text",
                "Otsikko    | a\\u0001 | /text"
            })
    void refusesWhatIsNoText(String title, String text, String pointer) {
        send(Portal.of(TREDU), "{\"title\": \"%s\", \"text\": \"%s\"}".formatted(title, text))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void keepsScriptsAsText() {
        String script = "<img src=x onerror=alert(1)>";
        send(Portal.of(TREDU), "{\"title\": \"%s\", \"text\": \"%s\"}".formatted(script, script))
                .then()
                .statusCode(201)
                .contentType(ContentType.JSON)
                .body("title", equalTo(script))
                .body("text", equalTo(script));
    }

    @Test
    void tellsThePublicOnlyThatThereIsOne() {
        publish(network, "Yhdelle");
        send(Portal.of(TREDU), body(null, "Kaikille", "2099-01-31")).then().statusCode(201);

        List<String> told = database.published(PUBLISHED, call.id());
        assertThat(told)
                .hasSize(2)
                .allSatisfy(data -> EventContract.validate(PUBLISHED, data))
                .allSatisfy(data ->
                        assertThat(data).doesNotContain(network.toString(), "Yhdelle", "Kaikille", "Ohje", "Omnia"));
        assertThat(told.get(0)).contains("\"forAll\":false").doesNotContain("dueOn");
        assertThat(told.get(1)).contains("\"forAll\":true").contains("\"dueOn\":\"2099-01-31\"");
    }

    @Test
    void isInTheHistoryOfItsNetwork() {
        UUID note = publish(network, "Yhdelle");
        acknowledge(Portal.of(GRADIA), note);
        withdraw(Portal.of(TREDU), note);

        Portal.of(OMNIA)
                .get("/v1/networks/{id}/history", network)
                .then()
                .body(
                        "items.action",
                        contains("NETWORK_FORMED", "GUIDANCE_PUBLISHED", "GUIDANCE_ACKNOWLEDGED", "GUIDANCE_WITHDRAWN"))
                .body("items[-1].details.guidanceNote", equalTo(note.toString()))
                .body("items[-1].reason", equalTo("Päivä on muuttunut."));
    }

    @Test
    void isNothingAtFirst() {
        Portal.of(OMNIA).get(ALL, programme).then().statusCode(200).body("items", empty());
    }

    private UUID publish(UUID to, String title) {
        return UUID.fromString(send(Portal.of(TREDU), body(to, title, null))
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .path("id"));
    }

    private Response send(Portal portal, String body) {
        return portal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(ALL, programme);
    }

    private static Response acknowledge(Portal portal, UUID note) {
        return portal.request().post(ONE + "/acknowledgement", note);
    }

    private static Response withdraw(Portal portal, UUID note) {
        return portal.request()
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"Päivä on muuttunut.\"}")
                .post(ONE + "/withdrawal", note);
    }

    private Portal evaluatorWhoIsOfficerElsewhere() {
        String person = "evaluator-" + call.id();
        database.change(
                "insert into programme_staff (programme_id, person, role) values (?::uuid, ?, 'EVALUATOR')",
                programme,
                person);
        return new Portal(Tokens.of(person).roles("evaluator", "officer").sign());
    }

    private static String body(UUID to, String title, String dueOn) {
        return "{\"networkId\": %s, \"title\": \"%s\", \"text\": \"Ohje\", \"dueOn\": %s}"
                .formatted(quoted(to), title, quoted(dueOn));
    }

    private static String quoted(Object value) {
        return value == null ? "null" : "\"" + value + "\"";
    }
}
