package fi.verkosto.review.decision;

import java.util.EnumSet;
import java.util.Set;

/** What can happen to a decision. */
public enum DecisionEvent {
    /** An officer changes what it says. */
    WRITE,
    PRESENT,
    /** What was drafted in the place of another decision is given up, and is gone. */
    CANCEL,
    TAKE_BACK,
    APPROVE,
    /** An officer has it notified with others, in the background. */
    ORDER_NOTIFICATION,
    NOTIFY,
    /** The period for correction requests is over (Government Grants Act, section 34). */
    FINALIZE,
    REQUEST_CORRECTION,
    UPHOLD,
    CORRECT,
    DECLARE_INADMISSIBLE,
    /** One of several requests is answered: others still wait, or another decision came in its place already. */
    ANSWER_ONE;

    private static final Set<DecisionEvent> AFTER_NOTIFICATION =
            EnumSet.of(FINALIZE, REQUEST_CORRECTION, UPHOLD, CORRECT, DECLARE_INADMISSIBLE, ANSWER_ONE);

    DecisionEvent requireAfterNotification() {
        if (!AFTER_NOTIFICATION.contains(this)) {
            throw new IllegalArgumentException("Comes before the notification: " + this);
        }
        return this;
    }
}
