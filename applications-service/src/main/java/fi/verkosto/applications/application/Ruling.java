package fi.verkosto.applications.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * The decision that holds on an application.
 *
 * @param awardedGrant in euros; null until an award is notified
 * @param revision of the decision that is recorded; 0 before there is one
 * @param decisionId null before there is one, and where it was recorded before they were kept
 * @param notifiedAt null likewise
 */
@Embeddable
public record Ruling(
        @Column(name = "awarded_grant") BigDecimal awardedGrant,
        @Column(name = "decision_revision") long revision,
        @Column(name = "decision_id") UUID decisionId,
        @Column(name = "decision_notified_at") Instant notifiedAt) {

    static final Ruling NONE = new Ruling(null, 0, null, null);

    static Ruling of(NewRuling decision) {
        return new Ruling(decision.awardedGrant(), decision.revision(), decision.decisionId(), decision.notifiedAt());
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

    /**
     * Whether an answer is to this decision. One that names none is, unless it was given before this one was notified.
     *
     * @param answered null where nobody told
     */
    public boolean isAbout(UUID answered, Instant at) {
        if (answered == null) {
            return notifiedAt == null || !at.isBefore(notifiedAt);
        }
        return decisionId == null || answered.equals(decisionId);
    }
}
