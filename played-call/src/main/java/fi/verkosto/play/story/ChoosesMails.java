package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.MailPreference;
import fi.verkosto.play.portal.Mailbox;
import java.util.List;

/** The officer says where to be told of what happens in calls, and is. */
final class ChoosesMails {
    private static final String ADDRESS = "officer@officer.example";

    private final Stage stage;

    ChoosesMails(Stage stage) {
        this.stage = stage;
    }

    void play() {
        new MailPreference(stage.as("officer"))
                .choose(Json.object()
                        .put("address", ADDRESS)
                        .put("language", "en")
                        .put("rhythm", "SINGLE"));
    }

    /** The officer hears of each grant that a lead has accepted. */
    void hearsOf(List<JsonNode> networks) {
        Mailbox mailbox = new Mailbox(stage.stack().mailApi(), ADDRESS);
        List<String> expected = networks.stream()
                .filter(Coordinates::isRunning)
                .map(network -> network.path("caseNumber").asText())
                .map("The grant has been accepted: %s"::formatted)
                .toList();
        stage.patience().await("the mails " + expected, mailbox::subjects, subjects -> subjects.containsAll(expected));
        stage.tell("The officer is told of each by mail");
    }
}
