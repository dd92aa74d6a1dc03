package fi.verkosto.coordination.support;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static fi.verkosto.coordination.support.SupportDesk.ONE;
import static fi.verkosto.coordination.support.SupportDesk.reason;
import static fi.verkosto.coordination.support.SupportDesk.step;
import static fi.verkosto.coordination.support.SupportDesk.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a network of Omnia and Gradia asks Tredu, beside one of OSAO. */
@QuarkusTest
@WithPostgresAndKafka
class SupportRequestTest {

    private static final String OPENED = "fi.verkosto.support-request.opened.v1";
    private static final String ANSWERED = "fi.verkosto.support-request.answered.v1";
    private static final String QUESTION = "Voiko seminaarin tarjoilun maksaa avustuksesta?";
    private static final String ANSWER = text("Kyllä, jos se on hankesuunnitelmassa.");
    private static final String TO_AGENCY = "{\"to\": \"AGENCY\", \"reason\": \"Riippuu päätöksen ehdoista.\"}";
    private static final String TO_MINISTRY = "{\"to\": \"MINISTRY\", \"reason\": \"Riippuu laista.\"}";

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
    void acceptGrants() {
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
    void isAskedByAnyOrganisationOfTheNetworkAndAnsweredByTheCoordinator() {
        UUID request = ask();

        Portal.of(OMNIA)
                .get(ONE, request)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("OPEN"))
                .body("businessId", equalTo("0208201-1"))
                .body("waitingSince", notNullValue())
                .body("timeToFirstAnswer", nullValue());
        step(Portal.of(TREDU), request, "answer", ANSWER)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ANSWERED"))
                .body("waitingSince", nullValue())
                .body("answerBy", nullValue())
                .body("timeToFirstAnswer", matchesPattern("PT\\d{1,2}S"))
                .body("messages.kind", contains("QUESTION", "ANSWER"))
                .body("messages.role", contains("MEMBER", "COORDINATOR"))
                .body("messages.organisation", contains("Gradia", "Tredu"));
    }

    @Test
    void opensAgainByAFurtherQuestionAndStaysClosed() {
        UUID request = ask();
        step(Portal.of(TREDU), request, "answer", ANSWER).then().statusCode(200);

        step(Portal.of(OMNIA), request, "follow-up", text("Myös ulkomaisen vieraan?"))
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("waitingSince", notNullValue())
                .body("firstAnsweredAt", notNullValue());
        step(Portal.of(TREDU), request, "answer", text("Myös.")).then().statusCode(200);
        step(Portal.of(GRADIA), request, "closing", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closedBy", equalTo("MEMBER"));

        step(Portal.of(OMNIA), request, "follow-up", text("Entä ensi vuonna?"))
                .then()
                .statusCode(409)
                .body("type", endsWith("illegal-transition"))
                .body("allowed", empty());
        step(Portal.of(TREDU), request, "answer", ANSWER).then().statusCode(409);
        step(Portal.of(TREDU), request, "handover", TO_AGENCY).then().statusCode(409);
        step(Portal.of(TREDU), request, "closing", null).then().statusCode(409);
        Portal.of(OMNIA).get(ONE, request).then().body("messages", hasSize(4));
    }

    @Test
    void isAnsweredByWhomeverItIsHandedTo() {
        UUID request = ask();
        step(Portal.of(TREDU), request, "handover", TO_AGENCY)
                .then()
                .statusCode(200)
                .body("state", equalTo("HANDED_TO_AGENCY"))
                .body("messages.kind", contains("QUESTION", "HANDED_TO_AGENCY"))
                .body("messages[1].text", equalTo("Riippuu päätöksen ehdoista."));

        for (var portal : List.of(Portal.of(TREDU), Portal.ofObserver())) {
            step(portal, request, "answer", ANSWER)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("support-request-with-others"))
                    .body("state", equalTo("HANDED_TO_AGENCY"));
        }
        step(Portal.ofOfficer(call), request, "handback", reason("Ohje on koordinoijalla."))
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        step(Portal.of(TREDU), request, "handover", TO_MINISTRY).then().statusCode(200);
        step(Portal.ofOfficer(call), request, "handback", reason("Ei ole meillä."))
                .then()
                .statusCode(409)
                .body("type", endsWith("support-request-with-others"));
        step(Portal.ofObserver(), request, "answer", text("Laki sallii."))
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("messages[-1].role", equalTo("OBSERVER"))
                .body("messages[-1].businessId", nullValue());
        step(Portal.ofOfficer(call), request, "handback", reason("Ei ole meillä."))
                .then()
                .statusCode(409)
                .body("type", endsWith("illegal-transition"));
        assertThat(database.published(ANSWERED, call.id()))
                .hasSize(1)
                .first()
                .asString()
                .contains("OBSERVER");
    }

    /** A weekend is among them. */
    @Test
    void tellsHowLongTheFirstAnswerTook() {
        UUID request = ask();
        hasWaited(request, "75 hours");
        step(Portal.of(TREDU), request, "answer", ANSWER)
                .then()
                .statusCode(200)
                .body("timeToFirstAnswer", matchesPattern("PT75H(\\d{1,2}S)?"));
        step(Portal.of(OMNIA), request, "follow-up", text("Myös ulkomaisen vieraan?"));
        step(Portal.of(TREDU), request, "answer", text("Myös."))
                .then()
                .statusCode(200)
                .body("timeToFirstAnswer", matchesPattern("PT75H(\\d{1,2}S)?"));
        step(Portal.of(TREDU), request, "answer", text("Tarkennus."));

        List<String> answered = database.published(ANSWERED, call.id());
        assertThat(answered).hasSize(2).allSatisfy(data -> EventContract.validate(ANSWERED, data));
        assertThat(answered.get(0)).containsPattern("\"timeToAnswer\":\"PT75H");
        assertThat(answered.get(1)).doesNotContainPattern("\"timeToAnswer\":\"PT75H");
    }

    @ParameterizedTest
    @CsvSource({"HIGH, 48", "NORMAL, 120", "LOW, 336"})
    void isDueByItsUrgency(String urgency, int hours) {
        var asked = SupportDesk.ask(Portal.of(OMNIA), network, QUESTION, "OTHER", urgency);
        asked.then().statusCode(201);
        assertThat(java.time.Duration.between(
                        java.time.Instant.parse(asked.path("askedAt")),
                        java.time.Instant.parse(asked.path("answerBy"))))
                .hasHours(hours);
    }

    @Test
    void tellsThePublicNeitherWhoAsksNorWhat() {
        UUID request = ask();
        step(Portal.of(TREDU), request, "answer", ANSWER);

        List<String> opened = database.published(OPENED, call.id());
        assertThat(opened).hasSize(1).allSatisfy(data -> EventContract.validate(OPENED, data));
        assertThat(List.of(
                        opened.getFirst(),
                        database.published(ANSWERED, call.id()).getFirst()))
                .allSatisfy(data -> assertThat(data)
                        .contains(request.toString())
                        .doesNotContain(network.toString(), "0208201-1", "Gradia", "tarjoilu", "BUDGET", "someone at"));
    }

    @Test
    void isListedForTheProgrammeAndForItsNetworkAlone() {
        Portal.of(OSAO).accept(other, "\"0\"").then().statusCode(200);
        UUID first = ask();
        UUID second = UUID.fromString(SupportDesk.ask(Portal.of(OSAO), other, "Milloin?", "OTHER", "HIGH")
                .path("id"));
        step(Portal.of(TREDU), first, "answer", ANSWER);
        String all = "/v1/programmes/" + programme + "/support-requests";

        for (var portal : List.of(Portal.of(TREDU), Portal.ofOfficer(call), Portal.ofObserver())) {
            listed(portal, all).body("items.id", contains(second.toString(), first.toString()));
        }
        listed(Portal.of(TREDU), all + "?state=OPEN").body("items.question", contains("Milloin?"));
        listed(Portal.of(TREDU), all + "?urgency=NORMAL").body("items.id", contains(first.toString()));
        listed(Portal.of(TREDU), all + "?topic=OTHER&urgency=NORMAL").body("items", empty());
        listed(Portal.of(TREDU), all + "?network=" + network)
                .body("items.networkTitle", contains("Omnia ja kumppanit"))
                .body("items.organisation", contains("Gradia"));
        String next = listed(Portal.of(TREDU), all + "?limit=1")
                .body("items.id", contains(second.toString()))
                .extract()
                .path("next");
        listed(Portal.of(TREDU), all + "?limit=1&cursor=" + next)
                .body("items.id", contains(first.toString()))
                .body("next", nullValue());
        listed(Portal.of(OMNIA), "/v1/networks/" + network + "/support-requests")
                .body("items.id", contains(first.toString()));
        for (var portal : List.of(Portal.of(OMNIA), Portal.of(OSAO), Portal.of(OUTSIDER))) {
            portal.get(all).then().statusCode(403);
        }
    }

    @Test
    void isNoBusinessOfOthers() {
        UUID request = ask();
        String ofNetwork = "/v1/networks/" + network + "/support-requests";
        Portal evaluator = evaluatorWhoIsOfficerElsewhere();

        for (var portal : List.of(Portal.of(OSAO), Portal.of(OUTSIDER), evaluator)) {
            portal.get(ONE, request).then().statusCode(403);
            portal.get(ofNetwork).then().statusCode(403);
        }
        evaluator.get("/v1/programmes/{id}/support-requests", programme).then().statusCode(403);
        Portal.ofPerson("evaluator-" + call.id(), "evaluator")
                .get(ONE, request)
                .then()
                .statusCode(403);
        for (var portal : List.of(Portal.of(OSAO), Portal.of(TREDU), Portal.of(OUTSIDER))) {
            SupportDesk.ask(portal, network, QUESTION, "OTHER", "LOW").then().statusCode(403);
            step(portal, request, "follow-up", text("Milloin?")).then().statusCode(403);
        }
        for (var portal : List.of(Portal.of(OMNIA), Portal.of(OSAO), evaluator)) {
            step(portal, request, "answer", ANSWER).then().statusCode(403);
        }
        for (var portal : List.of(Portal.of(OMNIA), Portal.of(OSAO))) {
            step(portal, request, "handover", TO_AGENCY).then().statusCode(403);
            step(portal, request, "closing", null).then().statusCode(403);
        }
        Portal.ofObserver().get(ONE, UUID.randomUUID()).then().statusCode(404);
        SupportDesk.ask(Portal.of(OMNIA), UUID.randomUUID(), QUESTION, "OTHER", "LOW")
                .then()
                .statusCode(404);
    }

    @Test
    void waitsForTheAcceptance() {
        SupportDesk.ask(Portal.of(OSAO), other, QUESTION, "OTHER", "LOW")
                .then()
                .statusCode(409)
                .body("type", endsWith("network-not-active"));
    }

    @Test
    void isStepByStep() {
        UUID request = ask();
        Portal.of(TREDU)
                .request()
                .contentType(ContentType.JSON)
                .body(ANSWER)
                .post(ONE + "/answer", request)
                .then()
                .statusCode(428);
        step(Portal.of(OMNIA), request, "follow-up", text("Myös lounas?"), "\"0\"")
                .then()
                .statusCode(200);
        step(Portal.of(TREDU), request, "answer", ANSWER, "\"0\"")
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1));
        step(Portal.of(OMNIA), request, "answer", ANSWER, "\"7\"").then().statusCode(403);
    }

    @Test
    void isAskedOnceHoweverOftenItIsSent() {
        String body = """
                {"networkId": "%s", "question": "Kuka?", "topic": "OTHER", "urgency": "LOW"}""".formatted(network);
        for (int sent = 0; sent < 2; sent++) {
            Portal.of(OMNIA)
                    .request()
                    .header("Idempotency-Key", "asked-" + network)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/v1/support-requests")
                    .then()
                    .statusCode(201)
                    .header("Location", containsString("/v1/support-requests/"));
        }
        listed(Portal.of(OMNIA), "/v1/networks/" + network + "/support-requests")
                .body("items", hasSize(1));
        assertThat(database.published(OPENED, call.id())).hasSize(1);
    }

    @Test
    void keepsScriptsAsText() {
        String script = "<script>alert('ä')</script>\\n<b>&amp;</b>";
        UUID request = UUID.fromString(SupportDesk.ask(Portal.of(OMNIA), network, script, "OTHER", "LOW")
                .path("id"));
        step(Portal.of(TREDU), request, "answer", text(script))
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("messages.text", contains(shown(script), shown(script)));
        listed(Portal.of(TREDU), "/v1/programmes/" + programme + "/support-requests")
                .body("items.question", contains(shown(script)));
    }

    private static String shown(String json) {
        return json.replace("\\n", "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\\u200b", "a\\u0001", "\\ud800"})
    void refusesWhatIsNoText(String text) {
        SupportDesk.ask(Portal.of(OMNIA), network, text, "OTHER", "LOW")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/question"));
        step(Portal.of(TREDU), ask(), "handover", "{\"to\": \"AGENCY\", \"reason\": \"%s\"}".formatted(text))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=SOON", "topic=FOOD", "urgency=1", "network=x", "limit=0", "staet=OPEN"})
    void refusesFiltersThatThereAreNot(String query) {
        Portal.of(TREDU)
                .get("/v1/programmes/{id}/support-requests?" + query, programme)
                .then()
                .statusCode(400);
    }

    @Test
    void hasMessagesThatNobodyChanges() {
        UUID request = ask();
        assertThatThrownBy(() -> database.change(
                        "update support_message set text = 'Toinen' where request_id = ?::uuid", request))
                .hasStackTraceContaining("only ever added to");
        assertThatThrownBy(() -> database.change("delete from support_message where request_id = ?::uuid", request))
                .hasStackTraceContaining("only ever added to");
    }

    @Test
    void endsSomewhere() {
        UUID request = ask();
        for (int written = 1; written < SupportRequest.MOST_MESSAGES; written++) {
            database.change("""
                    insert into support_message (request_id, position, kind, text, written_at, role, person)
                    values (?::uuid, ?::int, 'ANSWER', 'Kyllä', now(), 'OFFICER', 'somebody')""", request, written);
        }
        step(Portal.of(TREDU), request, "answer", ANSWER)
                .then()
                .statusCode(409)
                .body("type", endsWith("support-message-limit-reached"))
                .body("most", equalTo(100));
        step(Portal.of(TREDU), request, "closing", null).then().statusCode(200);
    }

    @Test
    void namesPeopleToTheAgencyAndToTheirOwnOrganisation() {
        UUID request = UUID.fromString(SupportDesk.ask(named("Gaius Gradia"), network, QUESTION, "OTHER", "LOW")
                .path("id"));

        for (var portal : List.of(Portal.ofOfficer(call), Portal.of(GRADIA))) {
            portal.get(ONE, request).then().body("messages.name", contains("Gaius Gradia"));
        }
        for (var portal : List.of(Portal.of(OMNIA), Portal.of(TREDU), Portal.ofObserver())) {
            portal.get(ONE, request)
                    .then()
                    .body("messages.name", contains(nullValue()))
                    .body("messages.shownAs", contains("Member of the network"));
        }
    }

    @Test
    void isInTheHistoryOfTheNetworkWithoutItsTexts() {
        UUID request = ask();
        step(Portal.of(TREDU), request, "handover", TO_AGENCY);
        step(Portal.ofOfficer(call), request, "answer", ANSWER);
        step(Portal.of(GRADIA), request, "closing", null);

        Portal.of(OMNIA)
                .get("/v1/networks/{id}/history", network)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("SUPPORT_ASKED"))
                .body("items.action", hasItem("SUPPORT_HANDED_TO_AGENCY"))
                .body("items.action", hasItem("SUPPORT_ANSWERED"))
                .body("items[-1].action", equalTo("SUPPORT_CLOSED"))
                .body("items[-1].details.supportRequest", equalTo(request.toString()))
                .body("items.details.toString()", not(containsString("tarjoilu")))
                .body("items.details.toString()", not(containsString("hankesuunnitelma")));
    }

    @Test
    void hasTopicsInThreeLanguages() {
        Portal.of(OMNIA)
                .get("/v1/support-topics")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("BUDGET_AND_COSTS"))
                .body("items", hasSize(SupportTopic.values().length))
                .body("items.find { it.code == 'OTHER' }.words.sv", equalTo("Annat"));
    }

    private UUID ask() {
        return UUID.fromString(SupportDesk.ask(Portal.of(GRADIA), network, QUESTION, "BUDGET_AND_COSTS", "NORMAL")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private void hasWaited(UUID request, String time) {
        database.change(
                "update support_request set asked_at = asked_at - ?::interval, waiting_since = waiting_since - ?::interval"
                        + " where id = ?::uuid",
                time,
                time,
                request);
    }

    private Portal evaluatorWhoIsOfficerElsewhere() {
        String person = "evaluator-" + call.id();
        database.change(
                "insert into programme_staff (programme_id, person, role) values (?::uuid, ?, 'EVALUATOR')",
                programme,
                person);
        return SupportDesk.ofEvaluatorWhoIsOfficerElsewhere(person);
    }

    private static Portal named(String name) {
        return new Portal(Tokens.of("gaius at Gradia")
                .roles("applicant")
                .organisation(GRADIA.businessId())
                .named(name)
                .sign());
    }

    private static ValidatableResponse listed(Portal portal, String path) {
        return portal.get(path).then().statusCode(200);
    }
}
