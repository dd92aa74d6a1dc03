package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.story.Script.ScriptedApplication;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Providers draft, complete and submit their applications; one of them improves its own at the last minute. */
final class AppliesAndSubmits {
    private final Stage stage;
    private final String call;
    private final Runnable meanwhile;

    /**
     * The act.
     *
     * @param meanwhile what others do while the call is open
     */
    AppliesAndSubmits(Stage stage, String call, Runnable meanwhile) {
        this.stage = stage;
        this.call = call;
        this.meanwhile = meanwhile;
    }

    List<PlayedApplication> play() {
        stage.moveClock("2018-10-22T05:00:00Z");
        List<Draft> drafts = Script.applications().stream().map(this::start).toList();
        stage.tell("The call opens; " + drafts.size() + " drafts are started");
        stage.moveClock("2018-10-29T08:00:00Z");
        stage.tell(invite(drafts) + " invitations to consortia are sent, and accepted by the providers' own people");
        stage.moveClock("2018-11-05T08:00:00Z");
        List<Draft> completed = drafts.stream().map(this::complete).toList();
        stage.tell("Consortia, partners and budgets are filled in: " + requested(completed));
        meanwhile.run();
        stage.moveClock("2018-11-20T10:00:00Z");
        List<PlayedApplication> submitted =
                new ArrayList<>(completed.stream().map(this::submit).toList());
        stage.tell(submitted.size() + " applications are submitted");
        stage.moveClock("2018-11-21T14:10:00Z");
        submitted.set(0, improve(submitted.getFirst()));
        stage.tell("Omnia changes its summary and submits version 2, minutes before the deadline");
        return List.copyOf(submitted);
    }

    private Draft start(ScriptedApplication script) {
        Answer started = stage.as(script.user())
                .post("/v1/applications")
                .once()
                .json(Json.object().put("callId", call).put("strand", script.strand()))
                .expect(201);
        return new Draft(script, started);
    }

    private int invite(List<Draft> drafts) {
        Consortia consortia = new Consortia(stage::as);
        return drafts.stream()
                .mapToInt(draft -> consortia.form(draft.id(), draft.script()))
                .sum();
    }

    private Draft complete(Draft draft) {
        Sections sections = new Sections(stage.as(draft.script().user()), "/v1/applications/" + draft.id());
        return new Draft(draft.script(), sections.save(draft.script().content()));
    }

    private PlayedApplication submit(Draft draft) {
        Answer submission = submit(
                stage.as(draft.script().user()), draft.id(), draft.answer().etag());
        return new PlayedApplication(
                draft.id(),
                submission.json().path("caseNumber").asText(),
                submission.json().path("number").asInt(),
                draft.script());
    }

    private PlayedApplication improve(PlayedApplication application) {
        Portal applicant = stage.as(application.script().user());
        String path = "/v1/applications/" + application.id();
        JsonNode better = Json.object()
                .put(
                        "summary",
                        application.script().content().at("/basics/summary").asText() + " Mallit jaetaan kaikille.");
        new Sections(applicant, path).save("basics", better);
        Answer submission = submit(
                applicant, application.id(), applicant.get(path).expect(200).etag());
        return new PlayedApplication(
                application.id(),
                application.caseNumber(),
                submission.json().path("number").asInt(),
                application.script());
    }

    private static Answer submit(Portal applicant, String application, String etag) {
        return applicant
                .post("/v1/applications/" + application + "/submissions")
                .once()
                .ifMatch(etag)
                .expect(201);
    }

    private static String requested(List<Draft> drafts) {
        return Euros.spell(drafts.stream()
                        .map(draft -> Euros.of(draft.answer().json().at("/funding/requestedGrant")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                + " are asked for";
    }

    private record Draft(ScriptedApplication script, Answer answer) {
        String id() {
            return answer.json().path("id").asText();
        }
    }
}
