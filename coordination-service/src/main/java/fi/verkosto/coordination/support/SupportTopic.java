package fi.verkosto.coordination.support;

import fi.verkosto.api.refusal.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a question is about. The names are kept for ever; a portal has their words from the API. */
@Schema(
        name = "SupportTopic",
        description = "What a question is about. listSupportTopics has the words in Finnish, Swedish and English")
public enum SupportTopic {
    GRANT_AND_CONDITIONS("Avustus ja sen ehdot", "Understödet och dess villkor", "The grant and its conditions"),
    BUDGET_AND_COSTS("Talousarvio ja kustannukset", "Budget och kostnader", "Budget and costs"),
    TRANSFER_AGREEMENT("Siirtosopimus ja osuudet", "Överföringsavtal och andelar", "Transfer agreement and shares"),
    PLAN_AND_SCHEDULE("Hankesuunnitelma ja aikataulu", "Projektplan och tidtabell", "Project plan and schedule"),
    MEMBERS_AND_PARTNERS("Jäsenet ja kumppanit", "Medlemmar och partner", "Members and partners"),
    REPORTING_AND_INDICATORS("Raportointi ja mittarit", "Rapportering och indikatorer", "Reporting and indicators"),
    PRACTICES_AND_PEER_LEARNING(
            "Toimintamallit ja vertaisoppiminen",
            "Verksamhetsmodeller och kollegialt lärande",
            "Practices and peer learning"),
    COMMUNICATION("Viestintä", "Kommunikation", "Communication"),
    USE_OF_THE_SYSTEM("Järjestelmän käyttö", "Användning av systemet", "Use of the system"),
    OTHER("Muu asia", "Annat", "Something else");

    private final LocalizedText words;

    SupportTopic(String fi, String sv, String en) {
        this.words = new LocalizedText(fi, sv, en);
    }

    public LocalizedText words() {
        return words;
    }
}
