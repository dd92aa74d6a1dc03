package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import java.util.Map;

/** The operations of learning sessions, on one that Gradia has planned. */
final class StoryboardLines {

    private final SystemStack stack;
    private final String network;
    private final String programme;

    StoryboardLines(SystemStack stack, String network, String programme) {
        this.stack = stack;
        this.network = network;
        this.programme = programme;
    }

    void addTo(Map<String, Line> lines) {
        ObjectNode request = Json.object().put("title", "Oppimispäivä").put("heldOn", "2019-06-12");
        String session = planned(request);
        String frozen = planned(request);
        stack.as("gradia")
                .post("/v1/learning-sessions/" + frozen + "/freezing")
                .ifMatch("*")
                .expect(200);
        lines.put("listLearningSessions", Line.by("omnia", programme).notFor("outsider", 403));
        lines.put(
                "planLearningSession",
                Line.by("gradia", programme).with(request).notFor("omnia", 403));
        lines.put("getLearningSession", Line.by("omnia", session).notFor("outsider", 403));
        lines.put(
                "freezeLearningSession",
                Line.by("gradia", session).notFor("omnia", 403).illegalAt(Lines.CLOSED, frozen));
        lines.put("getStoryboard", Line.by("omnia", session, network).notFor("outsider", 403));
        lines.put(
                "writeStoryboard",
                Line.by("omnia", session, network)
                        .with(Json.object().put("learned", "Päivä on liian lyhyt"))
                        .notFor("lehtomaa", 403)
                        .illegalAt(Lines.CLOSED, frozen, network));
    }

    private String planned(ObjectNode request) {
        return stack.as("gradia")
                .post("/v1/programmes/" + programme + "/learning-sessions")
                .once()
                .json(request)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }
}
