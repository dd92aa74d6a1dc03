package fi.verkosto.review.decisionletter;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/**
 * An officer has sent a letter again: the same bytes, by whatever way. The decision was given once, so nothing is told to others
 * and the last day stays.
 */
@ApplicationScoped
public class NoteResending {

    private final DecisionLetters letters;
    private final LetterAccess access;
    private final AuditTrail trail;
    private final InstantSource clock;

    NoteResending(DecisionLetters letters, LetterAccess access, AuditTrail trail, InstantSource clock) {
        this.letters = letters;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void note(UUID decisionId) {
        DecisionLetter letter = letters.lock(decisionId).orElseThrow(LetterAccess::notFound);
        access.requireOfficer(letter);
        letter.markResent(clock.instant());
        trail.record(
                letter.reviewId(),
                ReviewRole.OFFICER,
                ReviewAction.LETTER_RESENT,
                Map.of(AuditDetails.ITEM, decisionId.toString()));
    }
}
