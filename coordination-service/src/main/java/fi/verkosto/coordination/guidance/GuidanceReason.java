package fi.verkosto.coordination.guidance;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.workspace.WorkReason;

/** Why a guidance note is in the workspace. */
enum GuidanceReason implements WorkReason {
    GUIDANCE_NOT_READ(
            "Ohjeen määräpäivä on mennyt, eivätkä kaikki ole kuitanneet sitä luetuksi",
            "Anvisningens sista dag har passerat och alla har inte kvitterat den som läst",
            "The due day of a note is over, and not everybody has said that they read it");

    private final LocalizedText text;

    GuidanceReason(String fi, String sv, String en) {
        this.text = new LocalizedText(fi, sv, en);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
