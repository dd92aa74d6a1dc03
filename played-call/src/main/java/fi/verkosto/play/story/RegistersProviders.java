package fi.verkosto.play.story;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Portal;

/** The administrator takes the providers of the play into the register, after a look at what that would change. */
final class RegistersProviders {
    private final Stage stage;

    RegistersProviders(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.moveClock("2018-10-12T07:00:00Z");
        Portal administrator = stage.as("administrator");
        JsonNode dryRun = administrator
                .post("/v1/provider-imports?dryRun=true")
                .once()
                .csv(Script.providers())
                .expect(200)
                .json();
        JsonNode done = administrator
                .post("/v1/provider-imports")
                .once()
                .csv(Script.providers())
                .expect(201)
                .json();
        stage.tell("The administrator tries a file of providers and then takes it: "
                + dryRun.path("refused").size() + " refused, "
                + done.path("added").size() + " added, "
                + done.path("changed").size() + " changed, "
                + done.path("unchanged").asInt() + " unchanged");
    }
}
