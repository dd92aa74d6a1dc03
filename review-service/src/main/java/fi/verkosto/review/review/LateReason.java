package fi.verkosto.review.review;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.messaging.NoteReason;

/** Why the news of an application has no effect on its review any more. */
public enum LateReason implements NoteReason {
    SUBMITTED_AFTER_REVIEW(
            "Uusi versio saapui, kun arviointi oli jo päättynyt. Arvioitu versio jää voimaan.",
            "En ny version kom in när bedömningen redan var avslutad. Den bedömda versionen gäller.",
            "A newer version arrived when the review had already ended. The version that was reviewed stands."),
    SUPPLEMENT_AFTER_REVIEW(
            "Täydennystä pyydettiin, kun arviointi oli jo päättynyt.",
            "Komplettering begärdes när bedömningen redan var avslutad.",
            "A supplement was asked for when the review had already ended."),
    WITHDRAWN_AFTER_DECISION(
            "Hakemus peruutettiin, kun siitä oli jo päätetty. Päätös jää voimaan.",
            "Ansökan återtogs när den redan hade avgjorts. Beslutet gäller.",
            "The application was withdrawn when it had already been decided. The decision stands.");

    private final LocalizedText text;

    LateReason(String fi, String sv, String en) {
        this.text = new LocalizedText(fi, sv, en);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
