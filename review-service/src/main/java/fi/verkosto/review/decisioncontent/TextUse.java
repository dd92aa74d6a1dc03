package fi.verkosto.review.decisioncontent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a text of the catalogue is for. */
@Schema(name = "DecisionTextUse")
public enum TextUse {
    /** Why an application is awarded. */
    REASON_OF_AWARD,
    /** Why one is rejected. */
    REASON_OF_REJECTION,
    /** What the recipient of an award has to keep. */
    CONDITION;

    public static TextUse reasonOf(Outcome outcome) {
        return switch (outcome) {
            case AWARDED -> REASON_OF_AWARD;
            case REJECTED -> REASON_OF_REJECTION;
        };
    }
}
