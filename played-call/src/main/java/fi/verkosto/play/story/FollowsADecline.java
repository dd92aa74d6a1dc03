package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Json;
import java.util.stream.StreamSupport;

/** What was declined is free again, and goes by the rule of the selection to whoever follows. */
final class FollowsADecline {
    private final Stage stage;
    private final String succession;

    FollowsADecline(Stage stage, String call) {
        this.stage = stage;
        this.succession = "/v1/successions/" + call;
    }

    /** Returns the application that follows, when its applicants have been given the award. */
    String play() {
        stage.moveClock("2019-02-04T08:00:00Z");
        JsonNode follower = stage.patience()
                .await(
                        "somebody who follows",
                        this::follower,
                        seen -> seen.path("proposed").isObject());
        String application = follower.path("applicationId").asText();
        JsonNode draft = stage.as("officer")
                .post(succession + "/drafts")
                .once()
                .json(Json.object().put("applicationId", application))
                .expect(201)
                .json();
        new MovesADecision(stage, draft.path("id").asText()).give();
        stage.tell("By the same rule " + follower.at("/lead/name").asText() + " follows: its award of "
                + Euros.spell(Euros.of(draft.path("awarded"))) + " comes in the place of the rejection");
        return application;
    }

    private JsonNode follower() {
        JsonNode seen = stage.as("officer").get(succession).expect(200).json();
        return StreamSupport.stream(seen.path("followers").spliterator(), false)
                .filter(follower -> follower.path("proposed").isObject())
                .findFirst()
                .orElseGet(Json::object);
    }
}
