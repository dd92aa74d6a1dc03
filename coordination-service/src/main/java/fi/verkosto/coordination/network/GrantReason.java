package fi.verkosto.coordination.network;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.workspace.WorkReason;

/** Why a network that is not running yet is in the workspace. */
enum GrantReason implements WorkReason {
    GRANT_NOT_ACCEPTED(
            "Hakijaorganisaatio ei ole vielä ottanut avustusta vastaan",
            "Den sökande organisationen har ännu inte tagit emot understödet",
            "The lead has not accepted the grant yet"),
    ACCEPTANCE_LATE(
            "Avustuksen vastaanottamisen viimeinen päivä on ohi",
            "Den sista dagen för att ta emot understödet har passerat",
            "The last day to accept the grant is over"),
    SHARES_NOT_AGREED(
            "Verkosto ei ole vielä sopinut avustuksen jakamisesta",
            "Nätverket har ännu inte kommit överens om hur understödet fördelas",
            "The network has not agreed yet how it shares the grant");

    private final LocalizedText text;

    GrantReason(String fi, String sv, String en) {
        this.text = new LocalizedText(fi, sv, en);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
