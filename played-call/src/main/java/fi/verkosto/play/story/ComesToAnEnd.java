package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.play.portal.Portal;

/** What comes after the decisions: letters are read, a grant is declined and goes to another, and corrections are requested. */
final class ComesToAnEnd {
    private final Stage stage;
    private final String call;
    private final Outcome first;
    private final Coordinates coordinates;

    ComesToAnEnd(Stage stage, String call, Outcome first, Coordinates coordinates) {
        this.stage = stage;
        this.call = call;
        this.first = first;
        this.coordinates = coordinates;
    }

    void play(JsonNode programme) {
        AnswersGrants answers = new AnswersGrants(stage);
        JsonNode cut = first.decisionFor(Script.CORRECTED, "REGIONAL_NETWORK");
        Portal lead = answers.of(Script.CORRECTED);
        readsItsLetter(lead, cut);
        coordinates.answer(programme, Script.DECLINING);
        coordinates.acceptAnew(programme, new FollowsADecline(stage, call).play());
        RequestsCorrection requests = new RequestsCorrection(stage);
        requests.isRight(lead, cut);
        coordinates.acceptAnew(programme, cut.path("applicationId").asText());
        stage.tell("The networks have changed with that: two leads accept what they are granted now");
        coordinates.shareGrants(programme);
        awaitFinality();
        requests.comesTooLate(first.decisionFor(Script.LATE, "REGIONAL_NETWORK"), Script.LATE);
    }

    private void readsItsLetter(Portal lead, JsonNode decision) {
        String path = "/v1/decision-letters/" + decision.path("id").asText();
        String letter = lead.get(path).expect(200).text();
        if (!letter.startsWith("%PDF-")) {
            throw new PlayStopped("A letter should be a PDF, and begins with:\n  "
                    + letter.substring(0, Math.min(letter.length(), 80)));
        }
        stage.as("outsider").get(path).expect(404);
        stage.tell(
                "A lead opens its letter, a PDF in its language with the way to a correction; an outsider has none (404)");
    }

    /** Of what was given first, but for the decision that was corrected. */
    private void awaitFinality() {
        stage.moveClock("2019-02-27T08:00:00Z");
        long expected = first.decisions() - 1L;
        stage.patience()
                .await(
                        "the finality of " + expected + " decisions",
                        () -> stage.as("officer").list("/v1/decisions?call=" + call).stream()
                                .filter(decision ->
                                        decision.path("state").asText().equals("FINAL"))
                                .count(),
                        count -> count == expected);
        stage.tell("The time for correction requests is over: " + expected + " decisions are final");
    }
}
