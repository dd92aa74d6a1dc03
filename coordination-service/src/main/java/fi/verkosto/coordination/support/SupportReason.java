package fi.verkosto.coordination.support;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.workspace.WorkReason;

/** Why a support request is in the workspace. */
enum SupportReason implements WorkReason {
    QUESTION_ASKED(
            "Uusi kysymys odottaa vastausta", "En ny fråga väntar på svar", "A new question waits for an answer"),
    QUESTION_ASKED_FURTHER(
            "Jatkokysymys odottaa vastausta", "En följdfråga väntar på svar", "A further question waits for an answer"),
    QUESTION_WITH_AGENCY(
            "Kysymys odottaa viranomaisen vastausta",
            "En fråga väntar på myndighetens svar",
            "A question waits for the agency's answer"),
    QUESTION_WITH_MINISTRY(
            "Kysymys odottaa ministeriön vastausta",
            "En fråga väntar på ministeriets svar",
            "A question waits for the ministry's answer"),
    ANSWER_LATE("Vastaus on myöhässä", "Svaret är försenat", "An answer is late");

    private final LocalizedText text;

    SupportReason(String fi, String sv, String en) {
        this.text = new LocalizedText(fi, sv, en);
    }

    static SupportReason of(SupportState state, boolean isFirst, boolean isLate) {
        if (isLate) {
            return ANSWER_LATE;
        }
        return switch (state) {
            case HANDED_TO_AGENCY -> QUESTION_WITH_AGENCY;
            case HANDED_TO_MINISTRY -> QUESTION_WITH_MINISTRY;
            case OPEN, ANSWERED, CLOSED -> isFirst ? QUESTION_ASKED : QUESTION_ASKED_FURTHER;
        };
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
