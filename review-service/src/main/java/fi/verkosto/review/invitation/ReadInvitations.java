package fi.verkosto.review.invitation;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Shows officers the invitations by mail of their agency. */
@ApplicationScoped
public class ReadInvitations {

    private final EvaluatorInvitations invitations;
    private final InvitationAccess access;

    ReadInvitations(EvaluatorInvitations invitations, InvitationAccess access) {
        this.invitations = invitations;
        this.access = access;
    }

    @Transactional
    public EvaluatorInvitation read(UUID id) {
        EvaluatorInvitation invitation = invitations.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        access.requireOfficerOf(invitation);
        return invitation;
    }

    /** Those of the caller's agency, by ascending ID. */
    @Transactional
    public List<InvitationRow> page(Optional<InvitationState> state, UUID after, int limit) {
        Set<InvitationState> states = state.map(Set::of).orElseGet(() -> EnumSet.allOf(InvitationState.class));
        return invitations.page(access.agency(), states, after, limit);
    }
}
