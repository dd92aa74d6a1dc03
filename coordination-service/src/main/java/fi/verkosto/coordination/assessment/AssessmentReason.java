package fi.verkosto.coordination.assessment;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.workspace.WorkReason;

/** Why an assessment is in the workspace. */
enum AssessmentReason implements WorkReason {
    NETWORK_HAS_NOT_ASSESSED(
            "Verkosto ei ole vielä arvioinut viime kuukautta",
            "Nätverket har ännu inte bedömt den senaste månaden",
            "The network has not assessed the month that is over"),
    COORDINATOR_HAS_NOT_ASSESSED(
            "Koordinoija ei ole vielä arvioinut viime kuukautta",
            "Samordnaren har ännu inte bedömt den senaste månaden",
            "The coordinator has not assessed the month that is over");

    private final LocalizedText text;

    AssessmentReason(String fi, String sv, String en) {
        this.text = new LocalizedText(fi, sv, en);
    }

    static AssessmentReason of(Side side) {
        return switch (side) {
            case NETWORK -> NETWORK_HAS_NOT_ASSESSED;
            case COORDINATOR -> COORDINATOR_HAS_NOT_ASSESSED;
        };
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
