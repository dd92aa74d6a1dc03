package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.play.portal.Portal;
import java.util.Locale;

/** The officer drafts the call, names its staff and publishes it, a week before it opens. */
final class PublishesTheCall {
    private static final String NUMBER = "1/340/2018";

    private final Stage stage;

    PublishesTheCall(Stage stage) {
        this.stage = stage;
    }

    /** Returns the ID of the published call. */
    String play() {
        stage.moveClock("2018-10-15T06:00:00Z");
        Portal officer = stage.as("officer");
        Answer draft = officer.post("/v1/calls").once().json(callWithStaff()).expect(201);
        String call = draft.json().path("id").asText();
        preview(officer, call);
        Answer published = officer.post("/v1/calls/" + call + "/publication")
                .ifMatch(draft.etag())
                .expect(200);
        stage.tell("The officer publishes call "
                + published.json().path("caseNumber").asText() + ": 4 000 000 EUR, "
                + published.json().path("phase").asText().toLowerCase(Locale.ROOT) + ", closes "
                + published.json().path("closesAtHelsinki").asText());
        return call;
    }

    private void preview(Portal officer, String call) {
        JsonNode preview =
                officer.get("/v1/calls/" + call + "/preview").expect(200).json();
        if (!preview.path("errors").isEmpty()) {
            throw new PlayStopped("The call should be fit to be published, and is not:\n  " + preview.path("errors"));
        }
        stage.tell("The officer previews the call: nothing missing, "
                + preview.path("warnings").size() + " warning about its deadline");
    }

    private ObjectNode callWithStaff() {
        ObjectNode call = Script.call();
        if (isFree(NUMBER)) {
            call.put("caseNumber", NUMBER);
        }
        employ(call, "officer", "OFFICER");
        employ(call, "presenter", "PRESENTER");
        employ(call, "decider", "DECIDER");
        // Whoever had no part in a decision handles what is requested against it.
        employ(call, "presenter-2", "PRESENTER");
        employ(call, "decider-2", "DECIDER");
        employ(call, "evaluator-1", "EVALUATOR");
        employ(call, "evaluator-2", "EVALUATOR");
        employ(call, "evaluator-3", "EVALUATOR");
        employ(call, "observer", "OBSERVER");
        return call;
    }

    /** Every play is a new call: only the first has the number of 2018, the others are given the next. */
    private boolean isFree(String number) {
        return stage.as("officer")
                .get("/v1/calls?text=" + number)
                .expect(200)
                .json()
                .path("items")
                .isEmpty();
    }

    private void employ(ObjectNode call, String user, String role) {
        call.withArray("/staff")
                .addObject()
                .put("person", stage.as(user).subject())
                .put("role", role);
    }
}
