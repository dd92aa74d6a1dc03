package fi.verkosto.review.decision;

import static org.awaitility.Awaitility.await;

import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is done with the decisions of a call: one by one, and all at once. */
public record PlayedDecisions(PlayedCall call) {

    public static Response write(UUID decision, String patch) {
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

    public Response preview(Portal portal, String what) {
        return portal.request()
                .contentType("application/json")
                .body(call.selection())
                .post("/v1/decision-{what}/preview", what);
    }

    /** Orders the notification of all that is approved, and waits until it is done. */
    public void areNotified(Duration patience) {
        move(Portal.officer(), "notifications").then().statusCode(202);
        await().atMost(patience).until(() -> {
            List<String> states =
                    Portal.officer().get("/v1/decision-lists/{call}", call.id()).path("decisions.state");
            return !states.contains("APPROVED");
        });
    }

    public Response move(Portal portal, String what) {
        return move(portal, what, UUID.randomUUID().toString(), listed(preview(portal, what)));
    }

    public Response move(Portal portal, String what, String key, String body) {
        return portal.create("/v1/decision-" + what, key, body);
    }

    /** As the preview had them. */
    public String listed(Response preview) {
        List<Map<String, String>> decisions =
                preview.then().statusCode(200).extract().path("decisions");
        return decisions.stream()
                .map(decision -> "{\"decisionId\": \"%s\", \"digest\": \"%s\"}"
                        .formatted(decision.get("decisionId"), decision.get("digest")))
                .collect(Collectors.joining(", ", "{\"callId\": \"%s\", \"decisions\": [".formatted(call.id()), "]}"));
    }
}
