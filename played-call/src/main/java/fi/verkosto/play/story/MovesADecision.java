package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Portal;

/** One decision goes from its draft to its applicants, each step by another person. */
final class MovesADecision {
    private final Stage stage;
    private final String decision;

    MovesADecision(Stage stage, String decision) {
        this.stage = stage;
        this.decision = "/v1/decisions/" + decision;
    }

    void give() {
        step("presenter", "presentation");
        step("decider", "approval");
        step("officer", "notification");
    }

    /** What the officer changes of the draft. */
    void write(JsonNode change) {
        Portal officer = stage.as("officer");
        officer.patch(decision)
                .ifMatch(officer.get(decision).expect(200).etag())
                .mergePatch(change)
                .expect(200);
    }

    private void step(String user, String step) {
        Portal portal = stage.as(user);
        portal.post(decision + "/" + step)
                .ifMatch(portal.get(decision).expect(200).etag())
                .expect(200);
    }
}
