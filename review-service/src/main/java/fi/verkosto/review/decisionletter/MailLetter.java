package fi.verkosto.review.decisionletter;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.Decisions;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Has a letter mailed: as a file where its agency attaches letters, and else by the link alone. */
@ApplicationScoped
class MailLetter {

    private final Enclosures enclosures;
    private final Decisions decisions;
    private final Reviews reviews;
    private final Outbox outbox;

    MailLetter(Enclosures enclosures, Decisions decisions, Reviews reviews, Outbox outbox) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.enclosures = enclosures;
        this.outbox = outbox;
    }

    /**
     * With the decision: as a file, or not at all, since its event then has the link mailed.
     *
     * @return whether it is attached
     */
    @Transactional(TxType.MANDATORY)
    boolean attach(DecisionLetter letter, Decision decision, String agency) {
        Optional<EnclosedFile> file = enclosures.of(letter.toRead(), agency);
        file.ifPresent(found -> publish(DecisionLetterSent.of(letter, decision, agency, found, false)));
        return file.isPresent();
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
        EnclosedFile file = enclosures.of(letter.toRead(), agency).orElse(null);
        publish(DecisionLetterSent.of(letter, decision, agency, file, true));
    }

    private void publish(DecisionLetterSent event) {
        outbox.publish(Enclosures.TOPIC, event);
    }
}
