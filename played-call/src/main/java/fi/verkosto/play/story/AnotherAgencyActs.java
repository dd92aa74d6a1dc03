package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.play.portal.Portal;

/** An invented agency beside the first: its own way of working, a small call of its own, and nothing to see of the other's. */
final class AnotherAgencyActs {
    private static final String OFFICER = "archipelago-officer";
    private static final String ADMINISTRATOR = "archipelago-administrator";
    private static final String APPLICANT = "ytterskar";

    private final Stage stage;

    AnotherAgencyActs(Stage stage) {
        this.stage = stage;
    }

    /** Returns the ID of its published call. */
    String publishes() {
        register();
        Portal officer = stage.as(OFFICER);
        Answer draft = officer.post("/v1/calls").once().json(Script.otherCall()).expect(201);
        String call = draft.json().path("id").asText();
        stage.as("officer").get("/v1/calls/" + call).expect(404);
        Answer published = officer.post("/v1/calls/" + call + "/publication")
                .ifMatch(draft.etag())
                .expect(200);
        stage.tell("Another agency, which is invented, publishes its call "
                + published.json().path("caseNumber").asText() + "; its draft was nobody else's business");
        return call;
    }

    /** Whoever played before on this installation has registered it. */
    private void register() {
        Portal administrator = stage.as(ADMINISTRATOR);
        String path = "/v1/agencies/" + administrator.organisation();
        if (administrator.get(path).send().status() == 404) {
            administrator.put(path).json(Script.otherAgency()).expect(201);
        }
    }

    void receivesAnApplication(String call) {
        Portal applicant = stage.as(APPLICANT);
        Answer started = applicant
                .post("/v1/applications")
                .once()
                .json(Json.object().put("callId", call).put("strand", "PILOT"))
                .expect(201);
        String application = "/v1/applications/" + started.json().path("id").asText();
        Answer complete = new Sections(applicant, application).save(Script.otherApplication());
        Answer submitted = applicant
                .post(application + "/submissions")
                .once()
                .ifMatch(complete.etag())
                .expect(201);
        JsonNode seen = stage.as(OFFICER).get(application).expect(200).json();
        stage.as("officer").get(application).expect(404);
        String number = submitted.json().path("caseNumber").asText();
        if (!number.equals(seen.path("caseNumber").asText())) {
            throw new PlayStopped("The officer should see application " + number + ", and sees " + seen);
        }
        stage.tell("Ytterskär submits application " + number + " to it; the first agency's officer does not see it");
    }
}
