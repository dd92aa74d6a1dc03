package fi.verkosto.review.decision;

import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Gives an approved decision to its applicants: one letter and one event. Who wanted it, and in what way, is for others. */
@ApplicationScoped
public class GiveDecision {

    private final LetterOfDecision letters;
    private final Outbox outbox;

    GiveDecision(LetterOfDecision letters, Outbox outbox) {
        this.letters = letters;
        this.outbox = outbox;
    }

    /** All of it or nothing. */
    @Transactional(TxType.MANDATORY)
    public void give(DecisionStep step) {
        step.decision().markNotified(step.person(), step.now());
        outbox.publish(DecisionNotified.from(step, letters.make(step)));
    }
}
