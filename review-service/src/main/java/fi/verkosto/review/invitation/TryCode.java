package fi.verkosto.review.invitation;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.value.InvitationCode;
import fi.verkosto.review.audit.ReviewAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Whether somebody has the code of an invitation. How often they may be wrong is counted. */
@ApplicationScoped
class TryCode {

    private final EvaluatorInvitations invitations;
    private final InvitationAccess access;
    private final InvitationTrail trail;
    private final InvitationSettings settings;
    private final InstantSource clock;

    TryCode(
            EvaluatorInvitations invitations,
            InvitationAccess access,
            InvitationTrail trail,
            InvitationSettings settings,
            InstantSource clock) {
        this.invitations = invitations;
        this.access = access;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** Refuses a code that is not taken, and counts it: the refusal does not undo that. */
    @Transactional(dontRollbackOn = CodeNotTaken.class)
    void require(UUID id, InvitationCode code) {
        EvaluatorInvitation invitation = invitations.lock(id).orElseThrow(CodeNotTaken::new);
        access.requireOutsider(invitation);
        boolean isRight = invitation.takes(code, FinnishTime.dayOf(clock.instant()))
                || invitation.acceptedWith(code).isPresent();
        if (!isRight) {
            if (invitation.countWrongCode(settings.mostWrongCodes())) {
                trail.recordBySystem(invitation, ReviewAction.INVITATION_CODE_VOIDED, "wrong-codes");
            }
            throw new CodeNotTaken();
        }
    }
}
