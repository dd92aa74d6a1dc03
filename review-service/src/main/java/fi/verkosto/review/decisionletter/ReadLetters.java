package fi.verkosto.review.decisionletter;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows letters. That one of the applicants opens theirs is kept: from then on they know of the decision at the latest. */
@ApplicationScoped
public class ReadLetters {

    private final DecisionLetters letters;
    private final LetterRows rows;
    private final LetterAccess access;
    private final AuditTrail trail;
    private final InstantSource clock;

    ReadLetters(DecisionLetters letters, LetterRows rows, LetterAccess access, AuditTrail trail, InstantSource clock) {
        this.letters = letters;
        this.rows = rows;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public DecisionLetter open(UUID decisionId) {
        DecisionLetter letter = letters.find(decisionId).orElseThrow(LetterAccess::notFound);
        access.requireReader(letter).ifPresent(organisation -> note(letter, organisation));
        return letter;
    }

    /** The file of one. */
    @Transactional
    public LetterToRead openFile(UUID decisionId) {
        return open(decisionId).toRead();
    }

    private void note(DecisionLetter letter, String organisation) {
        if (rows.open(letter.decisionId(), access.person(), organisation, clock.instant())) {
            trail.record(
                    letter.reviewId(),
                    ReviewRole.APPLICANT,
                    ReviewAction.LETTER_OPENED,
                    Map.of(AuditDetails.ITEM, letter.decisionId().toString()));
        }
    }

    /** Letters of the given call, or of every one that the caller may read, but for those on what they are disqualified from. */
    @Transactional
    public List<LetterRow> page(Optional<UUID> callId, UUID after, int limit) {
        List<UUID> calls = access.readableCalls(callId);
        return rows.page(calls, access.barred(calls), after, limit);
    }
}
