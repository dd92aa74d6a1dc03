package fi.verkosto.review.invitation;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What every step of an officer with an invitation begins with: it is their agency's, and as they last read it. */
@ApplicationScoped
class InvitationSteps {

    private final EvaluatorInvitations invitations;
    private final InvitationAccess access;

    InvitationSteps(EvaluatorInvitations invitations, InvitationAccess access) {
        this.invitations = invitations;
        this.access = access;
    }

    /** Locked until the transaction ends, so that nobody answers meanwhile. */
    EvaluatorInvitation begin(UUID id, String ifMatch) {
        EvaluatorInvitation invitation = invitations.lock(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        access.requireOfficerOf(invitation);
        Versions.check(ifMatch, invitation.version());
        return invitation;
    }
}
