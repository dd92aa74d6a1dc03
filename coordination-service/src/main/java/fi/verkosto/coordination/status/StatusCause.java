package fi.verkosto.coordination.status;

import fi.verkosto.api.refusal.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a status is not ON_TRACK. */
@Schema(
        name = "StatusCause",
        description =
                "NO_PLAN: none is adopted; OLD_DATA: days since its organisations last did anything; BEHIND_SCHEDULE: SPI(t);"
                        + " MILESTONES_LATE: how many are planned for a day that is over, and not done; VALUES_MISSING and"
                        + " SIGNALS_OPEN: how many, signals that were false alarms left out")
public enum StatusCause {
    NO_PLAN("Suunnitelmaa ei ole hyväksytty käyttöön", "Ingen plan har antagits", "No plan is adopted"),
    OLD_DATA(
            "Päiviä siitä, kun verkosto on viimeksi kertonut jotain",
            "Dagar sedan nätverket senast berättade något",
            "Days since the network was last heard of"),
    BEHIND_SCHEDULE(
            "Aikataulussa pysymisen tunnusluku SPI(t)",
            "Tidsplanens index SPI(t)",
            "Schedule performance index SPI(t)"),
    MILESTONES_LATE("Myöhässä olevia välitavoitteita", "Försenade delmål", "Milestones that are late"),
    VALUES_MISSING("Puuttuvia mittarien arvoja", "Indikatorvärden som saknas", "Values of indicators that are missing"),
    SIGNALS_OPEN("Avoimia havaintoja", "Öppna iakttagelser", "Signals that are open");

    private final LocalizedText words;

    StatusCause(String fi, String sv, String en) {
        this.words = new LocalizedText(fi, sv, en);
    }

    /** What is counted. */
    public LocalizedText words() {
        return words;
    }
}
