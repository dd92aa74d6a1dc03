package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Mailbox;
import fi.verkosto.play.portal.PlayStopped;
import java.util.List;

/** Selections are tried within the limits, and one of them taken; decisions are presented, approved and notified; each applicant gets a mail. */
final class Decides {
    private final Stage stage;
    private final String call;

    Decides(Stage stage, String call) {
        this.stage = stage;
        this.call = call;
    }

    /** Returns the ranking, strand by strand. */
    JsonNode rank() {
        stage.moveClock("2018-12-17T08:00:00Z");
        return stage.as("officer").get("/v1/rankings/" + call).expect(200).json();
    }

    /** Returns the notified decisions. */
    List<JsonNode> decide() {
        new TriesScenarios(stage, call).select();
        stage.moveClock("2019-01-21T08:00:00Z");
        leaveCostsOut();
        moveAll("presenter", "presentations", 200);
        stage.tell("The presenter presents every decision");
        moveAll("decider", "approvals", 200);
        stage.tell("The decider approves them");
        moveAll("officer", "notifications", 202);
        List<JsonNode> notified = awaitNotifications();
        stage.tell("The officer notifies the applicants");
        return notified;
    }

    /** It is not what its lead will put up with. */
    private void leaveCostsOut() {
        String decision = decisions("officer").stream()
                .filter(drafted -> drafted.at("/awarded/amount").asText().equals(Script.WHOLE_GRANT))
                .findFirst()
                .orElseThrow(() -> new PlayStopped("Somebody should be awarded " + Script.WHOLE_GRANT))
                .path("id")
                .asText();
        ObjectNode change = Json.object();
        change.putObject("awarded").put("amount", Script.CUT_GRANT).put("currency", "EUR");
        change.putArray("furtherReasons")
                .addObject()
                .put("code", "COSTS_LEFT_OUT")
                .putObject("values")
                .put("euros", "12 000");
        new MovesADecision(stage, decision).write(change);
        stage.tell("The officer leaves 12 000 EUR of travel out of one award, and says so in the decision");
    }

    /** All decisions by now, the later ones last. */
    List<JsonNode> given() {
        return decisions("officer");
    }

    /** Their letters are made in the background. */
    private List<JsonNode> awaitNotifications() {
        return stage.patience()
                .await(
                        "the notification of every decision",
                        () -> decisions("officer"),
                        decisions -> decisions.stream()
                                .allMatch(decision ->
                                        decision.path("state").asText().equals("NOTIFIED")));
    }

    /** Returns how many mails with a decision were caught. */
    int awaitMails(List<PlayedApplication> applications) {
        int mails = stage.patience()
                .await(
                        "one decision mail per applicant",
                        () -> decisionMails(applications),
                        count -> count >= applications.size());
        stage.tell(mails + " applicants have their decision in the mail");
        return mails;
    }

    /** Of what was decided anew, and of the answer to the request that came too late: with them nothing is on its way any more. */
    void awaitLaterMails(List<PlayedApplication> applications, int later) {
        stage.patience()
                .await(
                        "a mail for each later decision",
                        () -> decisionMails(applications),
                        count -> count >= applications.size() + later);
        PlayedApplication late = applications.stream()
                .filter(application ->
                        stage.as(application.script().user()).organisation().equals(Script.LATE))
                .findFirst()
                .orElseThrow();
        Mailbox mailbox = new Mailbox(stage.stack().mailApi(), late.script().contactAddress());
        stage.patience()
                .await(
                        "the mail that the request is inadmissible",
                        () -> mailbox.answers(late.caseNumber()),
                        answers -> !answers.isEmpty());
    }

    private int decisionMails(List<PlayedApplication> applications) {
        return applications.stream()
                .mapToInt(application -> new Mailbox(
                                stage.stack().mailApi(), application.script().contactAddress())
                        .decisions(application.caseNumber())
                        .size())
                .sum();
    }

    private void moveAll(String user, String what, int status) {
        new MovesDecisions(call).all(stage.as(user), what, status);
    }

    private List<JsonNode> decisions(String user) {
        return stage.as(user).list("/v1/decisions?call=" + call);
    }
}
