package fi.verkosto.review.decision;

import fi.verkosto.api.lifecycle.Lifecycle;
import java.util.Set;

/** The transition table of decisions. */
public final class DecisionLifecycle {

    public static final Lifecycle<DecisionState, DecisionEvent> TABLE = Lifecycle.of(
                    DecisionState.class, DecisionEvent.class)
            .allow(DecisionState.DRAFT, DecisionEvent.WRITE, DecisionState.DRAFT)
            .allow(DecisionState.DRAFT, DecisionEvent.PRESENT, DecisionState.PRESENTED)
            // It is gone afterwards.
            .allow(DecisionState.DRAFT, DecisionEvent.CANCEL, DecisionState.DRAFT)
            .allow(DecisionState.PRESENTED, DecisionEvent.TAKE_BACK, DecisionState.DRAFT)
            .allow(DecisionState.PRESENTED, DecisionEvent.APPROVE, DecisionState.APPROVED)
            .allow(DecisionState.APPROVED, DecisionEvent.ORDER_NOTIFICATION, DecisionState.APPROVED)
            .allow(DecisionState.APPROVED, DecisionEvent.NOTIFY, DecisionState.NOTIFIED)
            .allow(DecisionState.NOTIFIED, DecisionEvent.FINALIZE, DecisionState.FINAL)
            .allow(DecisionState.NOTIFIED, DecisionEvent.REQUEST_CORRECTION, DecisionState.CORRECTION_REQUESTED)
            // What came in time may be registered after the end of that time, and what came late is answered, too.
            .allow(DecisionState.FINAL, DecisionEvent.REQUEST_CORRECTION, DecisionState.CORRECTION_REQUESTED)
            // Another party asks as well; what came before an answer was given may be registered after it; and what was
            // not
            // examined is no answer.
            .allow(
                    DecisionState.CORRECTION_REQUESTED,
                    DecisionEvent.REQUEST_CORRECTION,
                    DecisionState.CORRECTION_REQUESTED)
            .allow(DecisionState.UPHELD, DecisionEvent.REQUEST_CORRECTION, DecisionState.CORRECTION_REQUESTED)
            .allow(DecisionState.INADMISSIBLE, DecisionEvent.REQUEST_CORRECTION, DecisionState.CORRECTION_REQUESTED)
            .allow(DecisionState.CORRECTED, DecisionEvent.REQUEST_CORRECTION, DecisionState.CORRECTED)
            .allow(DecisionState.CORRECTION_REQUESTED, DecisionEvent.ANSWER_ONE, DecisionState.CORRECTION_REQUESTED)
            .allow(DecisionState.CORRECTED, DecisionEvent.ANSWER_ONE, DecisionState.CORRECTED)
            // Of a decision that corrected another one: a request that was open then is answered by a third.
            .allow(DecisionState.NOTIFIED, DecisionEvent.CORRECT, DecisionState.CORRECTED)
            // Of an award in the place of a rejection: whoever asks to correct the rejection is answered by a third,
            // and the
            // award went its own way meanwhile.
            .allow(DecisionState.FINAL, DecisionEvent.CORRECT, DecisionState.CORRECTED)
            .allow(DecisionState.UPHELD, DecisionEvent.CORRECT, DecisionState.CORRECTED)
            .allow(DecisionState.INADMISSIBLE, DecisionEvent.CORRECT, DecisionState.CORRECTED)
            .allow(DecisionState.CORRECTION_REQUESTED, DecisionEvent.UPHOLD, DecisionState.UPHELD)
            .allow(DecisionState.CORRECTION_REQUESTED, DecisionEvent.CORRECT, DecisionState.CORRECTED)
            .allow(DecisionState.CORRECTION_REQUESTED, DecisionEvent.DECLARE_INADMISSIBLE, DecisionState.INADMISSIBLE)
            // They follow from time, and from what happens to a correction request. Most drafts are no successor's,
            // and so none says that it can be given up.
            .byItself(Set.of(
                    DecisionEvent.CANCEL,
                    DecisionEvent.FINALIZE,
                    DecisionEvent.REQUEST_CORRECTION,
                    DecisionEvent.UPHOLD,
                    DecisionEvent.CORRECT,
                    DecisionEvent.DECLARE_INADMISSIBLE,
                    DecisionEvent.ANSWER_ONE))
            .build();

    private DecisionLifecycle() {}
}
