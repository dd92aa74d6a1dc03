package fi.verkosto.coordination.programme;

import fi.verkosto.api.refusal.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what somebody was invited. */
@Schema(
        name = "PersonRole",
        description =
                "NETWORK_MEMBER: acts in the network for the organisation that invited them; NETWORK_READER: reads the network, for nobody;"
                        + " COORDINATOR_TEAM: acts for the coordinator; AGENCY_OBSERVER and MINISTRY_OBSERVER: read the programme")
public enum PersonRole {
    NETWORK_MEMBER(
            "verkoston jäsenorganisaation edustaja",
            "representant för en organisation i nätverket",
            "member of the network"),
    NETWORK_READER("verkoston työn seuraaja", "läsare i nätverket", "reader of the network"),
    COORDINATOR_TEAM("koordinoijan tiimin jäsen", "medlem i samordnarens team", "member of the coordinator's team"),
    AGENCY_OBSERVER("viranomaisen seuraaja", "myndighetens observatör", "observer of the agency"),
    MINISTRY_OBSERVER("ministeriön seuraaja", "ministeriets observatör", "observer of the ministry");

    private final LocalizedText words;

    PersonRole(String fi, String sv, String en) {
        this.words = new LocalizedText(fi, sv, en);
    }

    /** What the mail calls it. */
    public LocalizedText words() {
        return words;
    }
}
