package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.ApiRequest;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Mailbox;
import fi.verkosto.play.portal.Portal;
import java.util.List;

/** The officer says where to be told of what happens in calls, and is. */
final class ChoosesMails {
    private static final String PATH = "/v1/mail-preferences/mine";
    private static final String ADDRESS = "officer@officer.example";

    private final Stage stage;

    ChoosesMails(Stage stage) {
        this.stage = stage;
    }

    /** Whoever played before on this installation has said so already. */
    void play() {
        Portal officer = stage.as("officer");
        JsonNode wish =
                Json.object().put("address", ADDRESS).put("language", "en").put("rhythm", "SINGLE");
        Answer before = officer.get(PATH).send();
        ApiRequest put = officer.put(PATH).json(wish);
        if (before.status() == 404) {
            put.expect(201);
        } else {
            put.ifMatch(before.etag()).expect(200);
        }
    }

    /** The officer hears of each grant that a lead has accepted. */
    void hearsOf(List<String> caseNumbers) {
        Mailbox mailbox = new Mailbox(stage.stack().mailApi(), ADDRESS);
        List<String> expected = caseNumbers.stream()
                .map("The grant has been accepted: %s"::formatted)
                .toList();
        stage.patience().await("the mails " + expected, mailbox::subjects, subjects -> subjects.containsAll(expected));
        stage.tell("The officer is told of each by mail");
    }
}
