package fi.verkosto.coordination.mail;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.SALPAUS;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.PlayedCall;
import fi.verkosto.coordination.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who of a network of Omnia, Gradia and Salpaus is mailed, once, of what waits for them. */
@QuarkusTest
@WithPostgresAndKafka
class NetworkMailTest {

    private static final String TYPE = "fi.verkosto.network.mail-requested.v1";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    private PlayedCall call;
    private UUID application;
    private UUID programme;
    private UUID network;

    @BeforeEach
    void begin() {
        call = new PlayedCall(kafka, identifiers, database);
        call.isPublished();
        application = call.awardsNetwork(OMNIA, GRADIA, SALPAUS);
        call.awardsCoordination(TREDU);
        programme = call.takenIn();
        network = database.networksOf(call.id()).getFirst();
        Portal.of(OMNIA).accept(network, "\"0\"").then().statusCode(200);
    }

    @Test
    void tellsTheMembersOfAProposal() {
        create(Portal.of(OMNIA), "/v1/networks/{id}/transfer-agreements", network, """
                {"shares": [
                  {"businessId": "0502454-6", "sum": {"amount": "300000.00", "currency": "EUR"}},
                  {"businessId": "0208201-1", "sum": {"amount": "200000.00", "currency": "EUR"}},
                  {"businessId": "0993644-6", "sum": {"amount": "75000.00", "currency": "EUR"}}]}""");

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.getString("template")).isEqualTo("transfer-agreement-proposed");
            assertThat(mail.getList("organisations")).containsExactly("0208201-1", "0993644-6");
            assertThat(mail.getString("values.sv.proposedAt.moment")).isNotNull();
        });
    }

    @Test
    void tellsWhoeverAskedOfTheAnswerAndWhoGivesIt() {
        String request = ask();
        step(request, "handover", "{\"to\": \"AGENCY\", \"reason\": \"Riippuu ehdoista.\"}");
        Portal officer = Portal.ofOfficer(call);
        stepBy(officer, request, "answer", "{\"text\": \"Saa korvata.\"}");

        assertThat(mails())
                .extracting(mail -> mail.getString("template"))
                .containsExactly("support-request-handed-over", "support-request-answered");
        assertThat(mails())
                .allSatisfy(mail -> assertThat(mail.getList("organisations")).containsExactly("0208201-1"));
        assertThat(mails().getFirst().getString("values.fi.handedTo")).isEqualTo("valtionapuviranomainen");
        assertThat(mails().getLast().getString("values.sv.answeredBy")).isEqualTo("Utlysningens handläggare");
        assertThat(mails().toString()).doesNotContain("Saa korvata", "Riippuu");
    }

    @Test
    void tellsEverybodyWhomANoteIsFor() {
        call.awardsNetwork(OSAO);
        call.takenIn();
        UUID other = database.networksOf(call.id()).stream()
                .filter(id -> !id.equals(network))
                .findFirst()
                .orElseThrow();
        create(Portal.of(TREDU), "/v1/programmes/{id}/guidance-notes", programme, """
                {"title": "Ohje", "text": "Kaikille.", "dueOn": "2099-01-31"}""");
        // Osao has not accepted: it is not at work, and finds the note once it is.
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.getList("organisations")).containsExactly("0502454-6", "0208201-1", "0993644-6");
            assertThat(mail.getString("values.en.dueOn.day")).isEqualTo("2099-01-31");
        });

        Portal.of(OSAO).accept(other, "\"0\"").then().statusCode(200);
        create(Portal.of(TREDU), "/v1/programmes/{id}/guidance-notes", programme, """
                {"networkId": "%s", "title": "Ohje", "text": "Osaolle."}""".formatted(other));

        assertThat(mails()).hasSize(2);
        assertThat(mails().getLast().getList("organisations")).containsExactly("0992445-3");
    }

    @Test
    void tellsNobodyOfANetworkThatHasEnded() {
        String request = ask();
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

        step(request, "answer", "{\"text\": \"Vastaus.\"}");

        assertThat(mails()).isEmpty();
    }

    private String ask() {
        return create(Portal.of(GRADIA), "/v1/support-requests", null, """
                        {"networkId": "%s", "topic": "OTHER", "urgency": "NORMAL", "question": "Saako vieraan matkan korvata?"}""".formatted(network))
                .path("id");
    }

    private void step(String request, String step, String body) {
        stepBy(Portal.of(TREDU), request, step, body);
    }

    private static void stepBy(Portal portal, String request, String step, String body) {
        String etag = portal.get("/v1/support-requests/{id}", request).header("ETag");
        portal.request()
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/support-requests/{id}/{step}", request, step)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static Response create(Portal portal, String path, UUID id, String body) {
        var request = portal.request()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body);
        Response answer = id == null ? request.post(path) : request.post(path, id);
        answer.then().log().ifValidationFails().statusCode(201);
        return answer;
    }

    /** Oldest first, each of which must keep its contract. */
    private List<JsonPath> mails() {
        return database.mailed(call.id()).stream()
                .peek(data -> EventContract.validate(TYPE, data))
                .map(JsonPath::from)
                .toList();
    }
}
