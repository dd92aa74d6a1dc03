package fi.verkosto.review.invitation;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.value.InvitationCode;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.evaluator.Evaluator;
import fi.verkosto.review.evaluator.Expertise;
import fi.verkosto.review.evaluator.JoinRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Uses up the code of an invitation. It is locked, so that of several who have the code one answers. */
@ApplicationScoped
class UseCode {

    private final EvaluatorInvitations invitations;
    private final JoinRegister register;
    private final InvitationTrail trail;
    private final InstantSource clock;

    UseCode(EvaluatorInvitations invitations, JoinRegister register, InvitationTrail trail, InstantSource clock) {
        this.invitations = invitations;
        this.register = register;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whoever repeats it gets what there is: the answer may not have reached them. To everybody else it is used. */
    @Transactional
    Evaluator accept(UUID id, InvitationCode code, Expertise expertise) {
        EvaluatorInvitation invitation = invitations.lock(id).orElseThrow(CodeNotTaken::new);
        Optional<UUID> before = invitation.acceptedWith(code);
        return before.isPresent()
                ? register.own(before.get()).orElseThrow(CodeNotTaken::new)
                : acceptNow(invitation, code, expertise);
    }

    private Evaluator acceptNow(EvaluatorInvitation invitation, InvitationCode code, Expertise expertise) {
        Instant now = requireTaken(invitation, code);
        Evaluator joined = register.join(invitation.agency(), expertise, invitation.id());
        invitation.accept(joined.id(), now);
        trail.record(invitation, ReviewRole.EVALUATOR, ReviewAction.INVITATION_ACCEPTED);
        return joined;
    }

    @Transactional
    void decline(UUID id, InvitationCode code, String reason) {
        EvaluatorInvitation invitation = invitations.lock(id).orElseThrow(CodeNotTaken::new);
        invitation.decline(reason, requireTaken(invitation, code));
        trail.record(invitation, ReviewRole.EVALUATOR, ReviewAction.INVITATION_DECLINED, reason);
    }

    /** Answers the present moment. */
    private Instant requireTaken(EvaluatorInvitation invitation, InvitationCode code) {
        Instant now = clock.instant();
        if (!invitation.takes(code, FinnishTime.dayOf(now))) {
            throw new CodeNotTaken();
        }
        return now;
    }
}
