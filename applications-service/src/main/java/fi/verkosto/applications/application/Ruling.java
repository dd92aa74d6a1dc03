package fi.verkosto.applications.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What became of an application by the decision that holds, and by the lead's answer to that.
 *
 * @param awardedGrant in euros; null until an award is notified
 * @param revision of the decision that is recorded; 0 before there is one
 * @param decisionId null before there is one, and where it was recorded before they were kept
 * @param notifiedAt null likewise
 * @param declinedEarly the lead refused an award whose decision has not arrived yet
 * @param declinedDecision which one that is; null where nobody told
 */
@Embeddable
public record Ruling(
        @Column(name = "awarded_grant") BigDecimal awardedGrant,
        @Column(name = "decision_revision") long revision,
        @Column(name = "decision_id") UUID decisionId,
        @Column(name = "decision_notified_at") Instant notifiedAt,
        @Column(name = "declined_early") boolean declinedEarly,
        @Column(name = "declined_decision") UUID declinedDecision) {

    static final Ruling NONE = new Ruling(null, 0, null, null, false, null);

    Ruling decided(NewRuling decision) {
        return new Ruling(
                decision.awardedGrant(),
                decision.revision(),
                decision.decisionId(),
                decision.notifiedAt(),
                declinedEarly,
                declinedDecision);
    }

    Ruling refusedEarly(UUID ofDecision) {
        return new Ruling(awardedGrant, revision, decisionId, notifiedAt, true, ofDecision);
    }

    /** Nothing is left of it that was heard of too early. */
    Ruling refused() {
        return new Ruling(awardedGrant, revision, decisionId, notifiedAt, false, null);
    }

    /**
     * Whether the decision comes in the place of this one. What it displaces may be unknown here yet: then it counts that it
     * was notified later.
     */
    public boolean isDisplacedBy(NewRuling decision) {
        if (decision.supersedes() == null || decision.decisionId().equals(decisionId)) {
            return false;
        }
        return decisionId == null
                || decision.supersedes().equals(decisionId)
                || decision.notifiedAt().isAfter(notifiedAt);
    }

    /** Whether a refusal of this decision was heard of before it. */
    public boolean isDeclinedEarly() {
        return declinedEarly && isAbout(declinedDecision);
    }

    /** Whether an answer is to this decision, as every answer is that does not tell. */
    public boolean isAbout(UUID answered) {
        return answered == null || decisionId == null || answered.equals(decisionId);
    }
}
