package fi.verkosto.coordination.support;

import fi.verkosto.coordination.Portal;
import fi.verkosto.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;

/** How tests ask and answer. */
final class SupportDesk {

    static final String ONE = "/v1/support-requests/{id}";

    private SupportDesk() {}

    static Response ask(Portal portal, UUID network, String question, String topic, String urgency) {
        return create(portal, "/v1/support-requests", """
                {"networkId": "%s", "question": "%s", "topic": "%s", "urgency": "%s"}""".formatted(network, question, topic, urgency));
    }

    static Response create(Portal portal, String path, String body) {
        return portal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    /** On the request as it is now. */
    static Response step(Portal portal, UUID request, String step, String body) {
        return step(portal, request, step, body, "*");
    }

    static Response step(Portal portal, UUID request, String step, String body, String ifMatch) {
        var sent = portal.request().header("If-Match", ifMatch);
        return (body == null ? sent : sent.contentType(ContentType.JSON).body(body)).post(ONE + "/" + step, request);
    }

    static Response publish(Portal portal, UUID request, String question, String answer) {
        return create(portal, "/v1/support-requests/" + request + "/publication", """
                {"question": "%s", "answer": "%s"}""".formatted(question, answer));
    }

    /** A person whom the call names as its evaluator, and who is an officer elsewhere. */
    static Portal ofEvaluatorWhoIsOfficerElsewhere(String person) {
        return new Portal(Tokens.of(person).roles("evaluator", "officer").sign());
    }

    static String text(String text) {
        return "{\"text\": \"%s\"}".formatted(text);
    }

    static String reason(String reason) {
        return "{\"reason\": \"%s\"}".formatted(reason);
    }
}
