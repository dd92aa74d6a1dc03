package fi.verkosto.review.decisionletter;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.agency.KnownAgencies;
import fi.verkosto.review.agency.KnownAgency;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.Decisions;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Has a letter mailed: as a file where its agency attaches letters, and else by the link alone. */
@ApplicationScoped
class MailLetter {

    private final KnownAgencies agencies;
    private final Decisions decisions;
    private final Reviews reviews;
    private final Outbox outbox;

    MailLetter(KnownAgencies agencies, Decisions decisions, Reviews reviews, Outbox outbox) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.agencies = agencies;
        this.outbox = outbox;
    }

    /**
     * With the decision: as a file, or not at all, since its event then has the link mailed.
     *
     * @return whether it is attached
     */
    @Transactional(TxType.MANDATORY)
    boolean attach(DecisionLetter letter, Decision decision, String agency) {
        boolean isAttached = isAttached(letter, agency);
        if (isAttached) {
            publish(DecisionLetterSent.of(letter, decision, agency, true, false));
        }
        return isAttached;
    }

    /** @throws Refusal if another decision came in its place: what it says does not hold */
    @Transactional(TxType.MANDATORY)
    void again(DecisionLetter letter) {
        Decision decision = decisions.find(letter.decisionId()).orElseThrow();
        if (decisions.lockGivenInPlaceOf(decision.id()).isPresent()) {
            throw new Refusal(CommonError.ILLEGAL_TRANSITION)
                    .with("state", decision.state().name());
        }
        String agency = reviews.find(letter.reviewId()).orElseThrow().agency();
        publish(DecisionLetterSent.of(letter, decision, agency, isAttached(letter, agency), true));
    }

    private boolean isAttached(DecisionLetter letter, String agency) {
        return letter.bytes().length <= DecisionLetterSent.LARGEST_ATTACHED
                && agencies.find(agency).map(KnownAgency::attachesLetters).orElse(false);
    }

    private void publish(DecisionLetterSent event) {
        outbox.publish(DecisionLetterSent.TOPIC, event);
    }
}
