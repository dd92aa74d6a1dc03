package fi.verkosto.review.decisionletter;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** Has the answer to a correction request mailed that leaves the decision as it is: as letters of decisions are. */
@ApplicationScoped
public class MailAnswer {

    private final CorrectionLetters letters;
    private final Enclosures enclosures;
    private final Outbox outbox;

    MailAnswer(CorrectionLetters letters, Enclosures enclosures, Outbox outbox) {
        this.letters = letters;
        this.enclosures = enclosures;
        this.outbox = outbox;
    }

    /**
     * With the answer: as a file, or not at all, since its event then has the link mailed.
     *
     * @return whether it is attached
     */
    @Transactional(TxType.MANDATORY)
    boolean attach(CorrectionLetter letter, DecisionStep of) {
        Optional<EnclosedFile> file = file(letter, of);
        file.ifPresent(found -> publish(letter, of, found, false));
        return file.isPresent();
    }

    /**
     * The same mail once more. A request that is sent twice, or two officers at once, make one.
     *
     * @param of the decision that the request is against
     * @param holding the decision that holds now
     * @return whether one more is made
     * @throws Refusal if there is no such answer, or another decision was given since: what it says does not hold
     */
    @Transactional(TxType.MANDATORY)
    public boolean again(UUID requestId, DecisionStep of, Decision holding) {
        CorrectionLetter letter = letters.lock(requestId).orElseThrow(LetterAccess::notFound);
        if (holding.notifiedAt().filter(letter.sentAt()::isBefore).isPresent()) {
            throw new Refusal(CommonError.ILLEGAL_TRANSITION)
                    .with("state", of.decision().state().name());
        }
        if (letter.wasResentAfter(of.now().minus(ResendLetter.ONE_MAIL_WITHIN))) {
            return false;
        }
        letter.markResent(of.now());
        publish(letter, of, file(letter, of).orElse(null), true);
        return true;
    }

    private Optional<EnclosedFile> file(CorrectionLetter letter, DecisionStep of) {
        return enclosures.of(letter.toRead(), of.review().agency());
    }

    private void publish(CorrectionLetter letter, DecisionStep of, EnclosedFile file, boolean again) {
        outbox.publish(
                Enclosures.TOPIC,
                CorrectionLetterSent.of(letter, of.decision(), of.review().agency(), file, again));
    }
}
