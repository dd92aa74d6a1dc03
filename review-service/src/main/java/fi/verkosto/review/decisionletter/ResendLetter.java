package fi.verkosto.review.decisionletter;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/**
 * An officer has a letter mailed again: the same bytes. The decision was given once, so its event is not told again and the last day
 * stays.
 */
@ApplicationScoped
public class ResendLetter {

    /** A request that is sent twice, or two officers at once, make one mail. */
    static final Duration ONE_MAIL_WITHIN = Duration.ofMinutes(1);

    private final DecisionLetters letters;
    private final LetterAccess access;
    private final MailLetter mailLetter;
    private final AuditTrail trail;
    private final InstantSource clock;

    ResendLetter(
            DecisionLetters letters,
            LetterAccess access,
            MailLetter mailLetter,
            AuditTrail trail,
            InstantSource clock) {
        this.letters = letters;
        this.access = access;
        this.mailLetter = mailLetter;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void resend(UUID decisionId) {
        DecisionLetter letter = letters.lock(decisionId).orElseThrow(LetterAccess::notFound);
        access.requireOfficer(letter);
        Instant now = clock.instant();
        if (letter.wasResentAfter(now.minus(ONE_MAIL_WITHIN))) {
            return;
        }
        letter.markResent(now);
        mailLetter.again(letter);
        trail.record(
                letter.reviewId(),
                ReviewRole.OFFICER,
                ReviewAction.LETTER_RESENT,
                Map.of(AuditDetails.ITEM, decisionId.toString()));
    }
}
