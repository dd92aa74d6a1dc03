package fi.verkosto.review.decision;

import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is done with the decisions of a call: one by one, and all at once. */
record PlayedDecisions(PlayedCall call) {

    static Response write(UUID decision, String patch) {
        return write(Portal.officer(), decision, patch);
    }

    static Response write(Portal portal, UUID decision, String patch) {
        return writeIn(portal, decision, Portal.officer().etag("decisions", decision), patch);
    }

    static Response writeIn(Portal portal, UUID decision, String ifMatch, String patch) {
        return portal.request()
                .header("If-Match", ifMatch)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch("/v1/decisions/{id}", decision);
    }

    /** The decision that was drafted on the application, with these euros. */
    UUID grants(SentApplication application, String euros) {
        UUID decision = call.decisionOn(application);
        write(
                        decision,
                        "{\"outcome\": \"AWARDED\", \"awarded\": " + money(euros)
                                + ", \"furtherReasons\": [{\"code\": \"SERVES_THE_CALL\"}]}")
                .then()
                .statusCode(200);
        return decision;
    }

    static String money(String euros) {
        return "{\"amount\": \"%s\", \"currency\": \"EUR\"}".formatted(euros);
    }

    Response preview(Portal portal, String what) {
        return portal.request()
                .contentType("application/json")
                .body(call.selection())
                .post("/v1/decision-{what}/preview", what);
    }

    Response move(Portal portal, String what) {
        return move(portal, what, UUID.randomUUID().toString(), listed(preview(portal, what)));
    }

    Response move(Portal portal, String what, String key, String body) {
        return portal.create("/v1/decision-" + what, key, body);
    }

    /** As the preview had them. */
    String listed(Response preview) {
        List<Map<String, String>> decisions =
                preview.then().statusCode(200).extract().path("decisions");
        return decisions.stream()
                .map(decision -> "{\"decisionId\": \"%s\", \"digest\": \"%s\"}"
                        .formatted(decision.get("decisionId"), decision.get("digest")))
                .collect(Collectors.joining(", ", "{\"callId\": \"%s\", \"decisions\": [".formatted(call.id()), "]}"));
    }
}
