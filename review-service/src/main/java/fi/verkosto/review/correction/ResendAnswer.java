package fi.verkosto.review.correction;

import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.decisionletter.MailAnswer;
import fi.verkosto.review.decisionletter.ResendLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * An officer has the answer to a correction request mailed again: the same letter, which moves no time limit. Where the decision was
 * corrected that is the letter of the other decision.
 */
@ApplicationScoped
public class ResendAnswer {

    private final CorrectionSteps steps;
    private final MailAnswer mailAnswer;
    private final ResendLetter resendLetter;
    private final AuditTrail trail;

    ResendAnswer(CorrectionSteps steps, MailAnswer mailAnswer, ResendLetter resendLetter, AuditTrail trail) {
        this.steps = steps;
        this.mailAnswer = mailAnswer;
        this.resendLetter = resendLetter;
        this.trail = trail;
    }

    /**
     * The same mail once more.
     *
     * @throws fi.verkosto.api.refusal.Refusal if there is no answer yet, or another decision was given since
     */
    @Transactional
    public void resend(UUID requestId) {
        CorrectionStep step = steps.beginResending(requestId);
        Optional<UUID> later = step.request().newDecisionId();
        if (later.isPresent()) {
            resendLetter.resend(later.get());
            return;
        }
        if (mailAnswer.again(requestId, step.of(), step.holding().decision())) {
            trail.record(step.request().reviewId(), ReviewRole.OFFICER, ReviewAction.LETTER_RESENT, step.details());
        }
    }
}
