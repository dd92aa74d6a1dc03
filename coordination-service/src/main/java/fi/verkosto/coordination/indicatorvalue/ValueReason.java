package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.workspace.WorkReason;

/** Why a value is in the workspace. */
enum ValueReason implements WorkReason {
    VALUE_MISSING("Mittarin arvo puuttuu", "Ett indikatorvärde saknas", "A value of an indicator is missing");

    private final LocalizedText text;

    ValueReason(String fi, String sv, String en) {
        this.text = new LocalizedText(fi, sv, en);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
