package fi.verkosto.systemtests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Sections;

/** The invented agency that works beside the first in its own way, with an applicant of its own. */
record OtherAgency(SystemStack stack) {

    Portal officer() {
        return stack.as("archipelago-officer");
    }

    Portal administrator() {
        return stack.as("archipelago-administrator");
    }

    Portal applicant() {
        return stack.as("ytterskar");
    }

    String businessId() {
        return administrator().organisation();
    }

    String path() {
        return "/v1/agencies/" + businessId();
    }

    /** A draft of its call, with its ETag. */
    Answer draft() {
        if (administrator().get(path()).send().status() == 404) {
            administrator().put(path()).json(Script.otherAgency()).expect(201);
        }
        return officer().post("/v1/calls").once().json(Script.otherCall()).expect(201);
    }

    /** Its call, open: its ID. */
    String publish() {
        stack.moveClock(OpenCall.WHILE_OPEN);
        return publish(draft());
    }

    String publish(Answer draft) {
        String id = draft.json().path("id").asText();
        officer().post("/v1/calls/" + id + "/publication").ifMatch(draft.etag()).expect(200);
        return id;
    }

    /** An application to its call that lacks nothing, with its ETag. */
    Answer complete(String call) {
        ObjectNode start = Json.object().put("callId", call).put("strand", "PILOT");
        Answer started = applicant().post("/v1/applications").once().json(start).expect(201);
        String application = "/v1/applications/" + started.json().path("id").asText();
        return new Sections(applicant(), application).save(Script.otherApplication());
    }

    /** The same, submitted, as it is then. */
    Answer submit(String call) {
        Answer complete = complete(call);
        String application = "/v1/applications/" + complete.json().path("id").asText();
        applicant()
                .post(application + "/submissions")
                .once()
                .ifMatch(complete.etag())
                .expect(201);
        return applicant().get(application).expect(200);
    }
}
