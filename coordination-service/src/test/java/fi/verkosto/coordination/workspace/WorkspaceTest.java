package fi.verkosto.coordination.workspace;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.PlayedCall;
import fi.verkosto.coordination.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Tredu has to look at: a network of Omnia and Gradia that has accepted its grant, one of OSAO that has not. */
@QuarkusTest
@WithPostgresAndKafka
class WorkspaceTest {

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    private PlayedCall call;
    private UUID programme;
    private UUID network;
    private UUID other;

    @BeforeEach
    void formNetworks() {
        call = new PlayedCall(kafka, identifiers, database);
        call.isPublished();
        UUID first = call.awardsNetwork(OMNIA, GRADIA);
        UUID second = call.awardsNetwork(OSAO);
        call.awardsCoordination(TREDU);
        programme = call.takenIn();
        network = database.networksOfApplication(first).getFirst();
        other = database.networksOfApplication(second).getFirst();
        Portal.of(OMNIA).accept(network, "\"0\"").then().statusCode(200);
    }

    @Test
    void beginsWithNetworksThatHaveNotBegun() {
        workspace()
                .body("items.reason", containsInAnyOrder("SHARES_NOT_AGREED", "GRANT_NOT_ACCEPTED"))
                .body("items.kind", contains("WAITING", "WAITING"))
                .body("items.find { it.reason == 'GRANT_NOT_ACCEPTED' }.about", equalTo("OSAO ja kumppanit"))
                .body("items.find { it.reason == 'GRANT_NOT_ACCEPTED' }.turn", equalTo("LEAD"))
                .body("items.find { it.reason == 'GRANT_NOT_ACCEPTED' }.next.link", equalTo("/v1/networks/" + other))
                .body("complete", equalTo(true));

        database.change("update network set accept_by = '2019-02-20' where id = ?::uuid", other);
        workspace()
                .body("items[0].kind", equalTo("LATE"))
                .body("items[0].reason", equalTo("ACCEPTANCE_LATE"))
                .body("items[0].dueBy", equalTo("2019-02-20T22:00:00Z"))
                .body("items[0].turn", equalTo("OFFICER"));
    }

    @Test
    void forgetsNetworksThatRun() {
        post(Portal.of(OMNIA), "/v1/networks/" + network + "/transfer-agreements", """
                {"shares": [{"businessId": "0502454-6", "sum": {"amount": "575000.00", "currency": "EUR"}},
                            {"businessId": "0208201-1", "sum": {"amount": "0.00", "currency": "EUR"}}]}""");
        Portal.of(GRADIA)
                .request()
                .post("/v1/networks/{id}/transfer-agreements/1/confirmation", network)
                .then()
                .statusCode(200);

        workspace()
                .body("items.reason", containsInAnyOrder("GRANT_NOT_ACCEPTED", "PLAN_NOT_ADOPTED"))
                .body("items.find { it.reason == 'PLAN_NOT_ADOPTED' }.next.operation", equalTo("putNetworkPlan"));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH, 47, NEW, QUESTION_ASKED",
        "HIGH, 49, LATE, ANSWER_LATE",
        "NORMAL, 49, NEW, QUESTION_ASKED",
        "NORMAL, 121, LATE, ANSWER_LATE",
        "LOW, 121, NEW, QUESTION_ASKED",
        "LOW, 337, LATE, ANSWER_LATE"
    })
    void knowsWhenAnAnswerIsLate(String urgency, int hours, String kind, String reason) {
        UUID request = ask(urgency);
        database.change(
                "update support_request set asked_at = asked_at - ?::interval, waiting_since = waiting_since - ?::interval"
                        + " where id = ?::uuid",
                hours + " hours",
                hours + " hours",
                request);

        String question = "items.find { it.about == 'Milloin?' }";
        workspace()
                .body(question + ".kind", equalTo(kind))
                .body(question + ".reason", equalTo(reason))
                .body(question + ".networkId", equalTo(network.toString()))
                .body(question + ".turn", equalTo("COORDINATOR"))
                .body(question + ".next.operation", equalTo("answerSupportRequest"))
                .body(question + ".next.link", equalTo("/v1/support-requests/" + request))
                .body("items[" + (kind.equals("LATE") ? 0 : 2) + "].about", equalTo("Milloin?"));
    }

    @Test
    void followsAQuestionUntilItIsAnswered() {
        UUID request = ask("NORMAL");
        step(Portal.of(TREDU), request, "handover", "{\"to\": \"MINISTRY\", \"reason\": \"Riippuu laista.\"}");
        workspace().body("items.reason", hasItem("QUESTION_WITH_MINISTRY")).body("items.turn", hasItem("OBSERVER"));
        step(Portal.ofObserver(), request, "answer", "{\"text\": \"Heti.\"}");
        workspace().body("items.about", not(hasItem("Milloin?")));
        step(Portal.of(OMNIA), request, "follow-up", "{\"text\": \"Entä jos ei?\"}");
        workspace().body("items.reason", hasItem("QUESTION_ASKED_FURTHER"));
        step(Portal.of(GRADIA), request, "closing", null);
        workspace().body("items.about", not(hasItem("Milloin?")));
    }

    @Test
    void remembersNotesThatNobodyReadInTime() {
        UUID note = UUID.fromString(post(
                        Portal.of(TREDU),
                        "/v1/programmes/" + programme + "/guidance-notes",
                        "{\"title\": \"Mittarit\", \"text\": \"Ohje\", \"dueOn\": \"2099-01-31\"}")
                .extract()
                .path("id"));
        workspace().body("items.about", not(hasItem("Mittarit")));

        database.change("update guidance_note set due_on = '2019-03-29' where id = ?::uuid", note);
        workspace()
                .body("items[0].reason", equalTo("GUIDANCE_NOT_READ"))
                .body("items[0].kind", equalTo("LATE"))
                .body("items[0].since", equalTo("2019-03-29T22:00:00Z"))
                .body("items[0].next.link", equalTo("/v1/guidance-notes/" + note + "/recipients"));
        for (var organisation : List.of(OMNIA, GRADIA, OSAO)) {
            workspace().body("items.about", hasItem("Mittarit"));
            Portal.of(organisation)
                    .request()
                    .post("/v1/guidance-notes/{id}/acknowledgement", note)
                    .then()
                    .statusCode(200);
        }
        workspace().body("items.about", not(hasItem("Mittarit")));
    }

    @ParameterizedTest
    @CsvSource({
        "fi, Uusi kysymys odottaa vastausta",
        "sv, En ny fråga väntar på svar",
        "en, A new question waits for an answer"
    })
    void saysItInTheReadersLanguage(String language, String words) {
        ask("NORMAL");
        given().auth()
                .oauth2(Portal.ofOfficer(call).token())
                .header("Accept-Language", language)
                .get("/v1/programmes/{id}/workspace", programme)
                .then()
                .statusCode(200)
                .body("items.text", hasItem(words));
    }

    @Test
    void isForThoseWhoFollowTheProgramme() {
        String person = "evaluator-" + call.id();
        database.change(
                "insert into programme_staff (programme_id, person, role) values (?::uuid, ?, 'EVALUATOR')",
                programme,
                person);
        Portal evaluator =
                new Portal(Tokens.of(person).roles("evaluator", "officer").sign());

        for (var portal : List.of(Portal.of(TREDU), Portal.ofOfficer(call), Portal.ofObserver())) {
            portal.get("/v1/programmes/{id}/workspace", programme).then().statusCode(200);
        }
        for (var portal : List.of(Portal.of(OMNIA), Portal.of(OSAO), Portal.of(OUTSIDER), evaluator)) {
            portal.get("/v1/programmes/{id}/workspace", programme).then().statusCode(403);
        }
    }

    private ValidatableResponse workspace() {
        return Portal.of(TREDU)
                .get("/v1/programmes/{id}/workspace", programme)
                .then()
                .statusCode(200);
    }

    private UUID ask(String urgency) {
        return UUID.fromString(post(Portal.of(GRADIA), "/v1/support-requests", """
                {"networkId": "%s", "question": "Milloin?", "topic": "OTHER", "urgency": "%s"}""".formatted(network, urgency))
                .extract()
                .path("id"));
    }

    private static ValidatableResponse post(Portal portal, String path, String body) {
        return portal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201);
    }

    private static void step(Portal portal, UUID request, String step, String body) {
        var sent = portal.request().header("If-Match", "*");
        (body == null ? sent : sent.contentType(ContentType.JSON).body(body))
                .post("/v1/support-requests/{id}/" + step, request)
                .then()
                .statusCode(200);
    }
}
