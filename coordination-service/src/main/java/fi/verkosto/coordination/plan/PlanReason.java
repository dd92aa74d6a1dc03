package fi.verkosto.coordination.plan;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.workspace.WorkReason;

/** Why a plan is in the workspace. */
enum PlanReason implements WorkReason {
    PLAN_NOT_ADOPTED(
            "Verkosto ei ole vielä hyväksynyt suunnitelmaansa",
            "Nätverket har ännu inte antagit sin plan",
            "The network has not adopted its plan yet");

    private final LocalizedText text;

    PlanReason(String fi, String sv, String en) {
        this.text = new LocalizedText(fi, sv, en);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
