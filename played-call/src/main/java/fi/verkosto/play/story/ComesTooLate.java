package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.play.portal.Portal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A provider submits an incomplete application, is told every fault, and comes back when the call has closed. */
final class ComesTooLate {
    private static final String INCOMPLETE = """
            {
              "basics": {
                "title": "Viime tinkaan",
                "themes": ["PARTNERSHIPS"],
                "managementLevels": ["TOP"]
              },
              "consortium": {
                "leadDevelopmentStage": "DEVELOPING",
                "members": [{"businessId": "9900002-7", "role": "Seuraa mukana", "developmentStage": "STARTING"}]
              },
              "partners": {"partners": [{"name": "Yrittäjät (invented)", "kind": "WORKING_LIFE"}]},
              "budget": {
                "lines": [{"businessId": "9900001-8", "costCategory": "PARTIES",
                           "amount": {"amount": "1000.00", "currency": "EUR"}}]
              }
            }
            """;

    /** The member's check digit is wrong, another member and two kinds of partners are missing, the call knows no such costs. */
    private static final Set<String> FAULTS = Set.of(
            "/basics/summary",
            "/consortium/members",
            "/consortium/members/0/businessId",
            "/partners/partners",
            "/contacts/contactPerson",
            "/budget/lines/0/costCategory");

    private final Stage stage;
    private final Portal outsider;
    private final String call;
    private String application = "";

    ComesTooLate(Stage stage, String call) {
        this.stage = stage;
        this.outsider = stage.as("outsider");
        this.call = call;
    }

    void submitsIncomplete() {
        JsonNode request = Json.object().put("callId", call).put("strand", "REGIONAL_NETWORK");
        Answer draft = outsider.post("/v1/applications").once().json(request).expect(201);
        application = "/v1/applications/" + draft.json().path("id").asText();
        Answer edited = new Sections(outsider, application).save(Json.parse(INCOMPLETE));
        Answer refused = submit(edited.etag(), 422);
        List<String> pointers = StreamSupport.stream(
                        refused.json().path("errors").spliterator(), false)
                .map(error -> error.path("pointer").asText())
                .toList();
        if (!FAULTS.equals(Set.copyOf(pointers))) {
            throw new PlayStopped("An incomplete submission should be refused with the pointers " + FAULTS
                    + ", and is with:\n  " + refused.text());
        }
        stage.tell("An incomplete submission is refused (422): "
                + pointers.stream().collect(Collectors.joining(" ")));
    }

    void submitsLate() {
        stage.moveClock("2018-11-21T14:15:00Z");
        Answer refused = submit(outsider.get(application).expect(200).etag(), 409);
        String phase = refused.json().path("phase").asText();
        if (!phase.equals("CLOSED")) {
            throw new PlayStopped("A late submission should be refused with the phase CLOSED:\n  " + refused.text());
        }
        stage.tell("The call closes; a submission on the stroke of the deadline is refused (409), phase " + phase);
    }

    private Answer submit(String etag, int status) {
        return outsider.post(application + "/submissions").once().ifMatch(etag).expect(status);
    }
}
