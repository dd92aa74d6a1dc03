package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Mailbox;
import fi.verkosto.play.portal.PlayStopped;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The officer invites an evaluator whom nobody knows by mail, and the person accepts with the code that the mail brings. */
final class InvitesAnEvaluator {
    private static final String EVALUATOR = "evaluator-3";
    private static final String INVITATIONS = "/v1/evaluator-invitations";
    private static final Pattern CODE = Pattern.compile("#code=([0-9A-Z-]+)");

    private final Stage stage;

    /** Each play has its own, so that no mail of an earlier one is read. */
    private final String address = "evaluator-" + new BigInteger(64, new SecureRandom()) + "@evaluator.example";

    InvitesAnEvaluator(Stage stage) {
        this.stage = stage;
    }

    /** Returns the ID of the invitation. */
    String invites() {
        stage.moveClock("2018-10-08T06:00:00Z");
        ObjectNode request = Json.object();
        request.putObject("mail").put("address", address).put("language", "en");
        return stage.as("officer")
                .post(INVITATIONS)
                .once()
                .json(request.set("expertise", expertise()))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    void accepts(String invitation) {
        Mailbox mailbox = new Mailbox(stage.stack().mailApi(), address);
        List<String> mails = stage.patience()
                .await(
                        "the mail of the invitation",
                        () -> mailbox.startingWith("Invitation to evaluate"),
                        found -> !found.isEmpty());
        stage.as(EVALUATOR)
                .post(INVITATIONS + "/" + invitation + "/acceptance")
                .json(Json.object().put("code", codeOf(mails.getFirst())).set("expertise", expertise()))
                .expect(200);
        stage.tell("The officer invites an evaluator by mail, who accepts with the code of the mail");
    }

    private static String codeOf(String mail) {
        Matcher code = CODE.matcher(mail);
        if (!code.find()) {
            throw new PlayStopped("The mail of the invitation has no code");
        }
        return code.group(1);
    }

    private static JsonNode expertise() {
        return Json.parse("{\"languages\": [\"fi\", \"sv\"], \"themes\": [\"PARTNERSHIPS\"], \"capacity\": 100}");
    }
}
