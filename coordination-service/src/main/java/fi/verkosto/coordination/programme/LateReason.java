package fi.verkosto.coordination.programme;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.messaging.NoteReason;

/** Why a decision has no effect on a programme any more. */
public enum LateReason implements NoteReason {
    SECOND_COORDINATOR(
            "Hankekokonaisuudella on jo koordinoija. Toinen avustuspäätös odottaa, ja sen saajasta tulee koordinoija, jos"
                    + " nykyinen luopuu tehtävästä tai sen päätös kumotaan.",
            "Programmet har redan en samordnare. Det andra understödsbeslutet väntar, och mottagaren blir samordnare om den"
                    + " nuvarande avstår från uppdraget eller beslutet om den upphävs.",
            "The programme has a coordinator already. The second award waits, and its recipient takes office if the present"
                    + " one gives up or its award is revoked."),
    DECISION_AFTER_CLOSING(
            "Päätöstä oikaistiin, kun hanke oli jo päättynyt. Hankkeen tietoja ei muutettu.",
            "Beslutet rättades när projektet redan hade avslutats. Projektets uppgifter ändrades inte.",
            "The decision was corrected when the project had been closed already. Nothing of the project was changed.");

    private final LocalizedText text;

    LateReason(String fi, String sv, String en) {
        this.text = new LocalizedText(fi, sv, en);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
