package fi.verkosto.coordination.support;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static fi.verkosto.coordination.support.SupportDesk.ONE;
import static fi.verkosto.coordination.support.SupportDesk.publish;
import static fi.verkosto.coordination.support.SupportDesk.reason;
import static fi.verkosto.coordination.support.SupportDesk.step;
import static fi.verkosto.coordination.support.SupportDesk.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.PlayedCall;
import fi.verkosto.coordination.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Tredu publishes of what Gradia, in the network of Omnia, has asked; OSAO is in another network. */
@QuarkusTest
@WithPostgresAndKafka
class PublishedAnswerTest {

    private static final String QUESTION = "Voiko avustuksella maksaa tarjoiluja?";
    private static final String ANSWER = "Kyllä, jos tilaisuus on hankesuunnitelmassa.";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    private PlayedCall call;
    private UUID programme;
    private UUID network;
    private UUID request;

    @BeforeEach
    void answerAQuestion() {
        call = new PlayedCall(kafka, identifiers, database);
        call.isPublished();
        UUID application = call.awardsNetwork(OMNIA, GRADIA);
        call.awardsNetwork(OSAO);
        call.awardsCoordination(TREDU);
        programme = call.takenIn();
        network = database.networksOfApplication(application).getFirst();
        Portal.of(OMNIA).accept(network, "\"0\"").then().statusCode(200);
        request = UUID.fromString(
                SupportDesk.ask(Portal.of(GRADIA), network, "Saako Gradia tarjota?", "BUDGET_AND_COSTS", "NORMAL")
                        .path("id"));
    }

    /** Whatever another network is sent about it: names, values, headers. */
    @Test
    void leadsToNobodyWhoAsked() {
        answered();
        publish(Portal.of(TREDU), request, QUESTION, ANSWER).then().statusCode(201);
        var asked = Portal.of(GRADIA).get(ONE, request);
        List<String> traces = List.of(
                request.toString(),
                network.toString(),
                "Gradia",
                "Omnia",
                GRADIA.businessId(),
                OMNIA.businessId(),
                "someone at",
                "Saako",
                asked.path("askedAt"),
                asked.path("firstAnsweredAt"));

        for (Response shown : List.of(
                Portal.of(OSAO).get("/v1/programmes/{id}/answers", programme),
                Portal.of(OSAO).get("/v1/programmes/{id}/answers/1", programme))) {
            shown.then().statusCode(200);
            assertThat(shown.asString()).doesNotContain(traces);
            assertThat(shown.headers().asList())
                    .noneMatch(header -> header.getName().equalsIgnoreCase("ETag"));
            assertThat(shown.headers().asList())
                    .noneMatch(header -> header.getName().equalsIgnoreCase("Last-Modified"));
        }
        Map<String, Object> body =
                Portal.of(OSAO).get("/v1/programmes/{id}/answers/1", programme).path("$");
        assertThat(body)
                .containsOnlyKeys(
                        "number",
                        "state",
                        "topic",
                        "question",
                        "answer",
                        "publishedOn",
                        "withdrawnOn",
                        "withdrawalReason");
        assertThat(body.get("publishedOn").toString()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(body.values())
                .noneMatch(value -> String.valueOf(value).matches(".*[0-9a-f]{8}-[0-9a-f]{4}-.*|.*\\d\\d:\\d\\d.*"));
    }

    @Test
    void isForAllOfTheProgrammeAndNobodyElse() {
        answered();
        publish(Portal.of(TREDU), request, QUESTION, ANSWER)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/programmes/" + programme + "/answers/1"));

        for (var portal : List.of(
                Portal.of(OMNIA),
                Portal.of(GRADIA),
                Portal.of(OSAO),
                Portal.of(TREDU),
                Portal.ofOfficer(call),
                Portal.ofObserver())) {
            portal.get("/v1/programmes/{id}/answers", programme)
                    .then()
                    .statusCode(200)
                    .body("items.question", contains(QUESTION));
        }
        Portal.of(OUTSIDER).get("/v1/programmes/{id}/answers", programme).then().statusCode(403);
        Portal.of(OUTSIDER)
                .get("/v1/programmes/{id}/answers/1", programme)
                .then()
                .statusCode(403);
        database.change(
                "insert into programme_staff (programme_id, person, role) values (?::uuid, ?, 'EVALUATOR')",
                programme,
                "evaluator-" + call.id());
        SupportDesk.ofEvaluatorWhoIsOfficerElsewhere("evaluator-" + call.id())
                .get("/v1/programmes/{id}/answers", programme)
                .then()
                .statusCode(403);
        Portal.of(GRADIA).get(ONE, request).then().body("publishedAs", equalTo(1));
    }

    @Test
    void isPublishedByTheCoordinatorOnceItIsAnswered() {
        publish(Portal.of(TREDU), request, QUESTION, ANSWER)
                .then()
                .statusCode(409)
                .body("type", endsWith("illegal-transition"));
        answered();
        for (var portal : List.of(Portal.of(GRADIA), Portal.of(OSAO))) {
            publish(portal, request, QUESTION, ANSWER).then().statusCode(403);
        }
        step(Portal.of(TREDU), request, "closing", null).then().statusCode(200);
        publish(Portal.of(TREDU), request, QUESTION, ANSWER).then().statusCode(201);
        publish(Portal.of(TREDU), request, QUESTION, ANSWER)
                .then()
                .statusCode(409)
                .body("type", endsWith("answer-already-published"))
                .body("number", equalTo(1));
    }

    @Test
    void isWithdrawnWithAReasonThatOthersDoNotRead() {
        answered();
        publish(Portal.of(TREDU), request, QUESTION, ANSWER).then().statusCode(201);
        withdraw(Portal.of(OSAO), 1).then().statusCode(403);
        withdraw(Portal.of(TREDU), 2).then().statusCode(404);
        withdraw(Portal.of(TREDU), 1)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("Kertoi liikaa."));
        withdraw(Portal.of(TREDU), 1).then().statusCode(409).body("type", endsWith("illegal-transition"));
        publish(Portal.of(TREDU), request, "Saako tarjota?", ANSWER).then().statusCode(201);

        Portal.of(OSAO)
                .get("/v1/programmes/{id}/answers", programme)
                .then()
                .statusCode(200)
                .body("items.number", contains(2))
                .body("items.withdrawalReason", contains(nullValue()));
        Portal.of(OSAO).get("/v1/programmes/{id}/answers/1", programme).then().statusCode(404);
        Portal.of(TREDU)
                .get("/v1/programmes/{id}/answers", programme)
                .then()
                .body("items.number", contains(2, 1))
                .body("items.state", contains("PUBLISHED", "WITHDRAWN"));
        String next = Portal.of(TREDU)
                .get("/v1/programmes/{id}/answers?limit=1", programme)
                .path("next");
        Portal.of(TREDU)
                .get("/v1/programmes/{id}/answers?limit=1&cursor={cursor}", programme, next)
                .then()
                .body("items.number", contains(1))
                .body("next", nullValue());
    }

    private void answered() {
        step(Portal.of(TREDU), request, "answer", text("Gradia saa tarjota."))
                .then()
                .statusCode(200);
    }

    private Response withdraw(Portal portal, int number) {
        return portal.request()
                .contentType(ContentType.JSON)
                .body(reason("Kertoi liikaa."))
                .post("/v1/programmes/{id}/answers/{number}/withdrawal", programme, number);
    }
}
