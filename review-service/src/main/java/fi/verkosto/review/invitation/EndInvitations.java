package fi.verkosto.review.invitation;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.review.audit.ReviewAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Ends invitations that nobody answers any more, and forgets with them to whom they went. */
@ApplicationScoped
public class EndInvitations {

    private static final int AT_ONCE = 50;

    private final EvaluatorInvitations invitations;
    private final InvitationTrail trail;
    private final InstantSource clock;

    EndInvitations(EvaluatorInvitations invitations, InvitationTrail trail, InstantSource clock) {
        this.invitations = invitations;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Some whose last day is over.
     *
     * @return whether there may be more
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean expireSome() {
        Instant now = clock.instant();
        List<EvaluatorInvitation> overdue = invitations.lockOverdue(FinnishTime.dayOf(now), AT_ONCE);
        overdue.forEach(invitation -> {
            invitation.expire(now);
            trail.recordBySystem(invitation, ReviewAction.INVITATION_EXPIRED, "last-day");
        });
        return overdue.size() == AT_ONCE;
    }

    /**
     * A person is to be forgotten.
     *
     * @param recipientDigest SHA-256 of their address in small letters, as hexadecimal digits
     */
    @Transactional
    public void forget(String recipientDigest) {
        Instant now = clock.instant();
        invitations.lockOpenTo(recipientDigest).forEach(invitation -> {
            invitation.forget(now);
            trail.recordBySystem(invitation, ReviewAction.INVITATION_WITHDRAWN, "person-erased");
        });
    }
}
