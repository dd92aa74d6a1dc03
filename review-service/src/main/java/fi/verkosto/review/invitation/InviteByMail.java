package fi.verkosto.review.invitation;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.evaluator.Expertise;
import fi.verkosto.review.letter.MailRecipient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** An officer invites whoever reads a mail address, and until they answer sends it again, corrects the address or takes it back. */
@ApplicationScoped
public class InviteByMail {

    private final InvitationAccess access;
    private final InvitationSteps steps;
    private final SendInvitation send;
    private final InvitationTrail trail;
    private final InstantSource clock;

    InviteByMail(
            InvitationAccess access,
            InvitationSteps steps,
            SendInvitation send,
            InvitationTrail trail,
            InstantSource clock) {
        this.access = access;
        this.steps = steps;
        this.send = send;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * To the register of the agency that the caller acts for.
     *
     * @param expertise as far as the officer knows it; the person has the last word
     */
    @Transactional
    public EvaluatorInvitation invite(MailRecipient to, Expertise expertise) {
        EvaluatorInvitation invitation = send.first(access.agency(), to, expertise);
        trail.record(invitation, ReviewRole.OFFICER, ReviewAction.EVALUATOR_INVITED);
        return invitation;
    }

    @Transactional
    public EvaluatorInvitation sendAgain(UUID id, String ifMatch) {
        EvaluatorInvitation invitation = steps.begin(id, ifMatch);
        send.again(invitation);
        trail.record(invitation, ReviewRole.OFFICER, ReviewAction.INVITATION_SENT_AGAIN);
        return invitation;
    }

    @Transactional
    public EvaluatorInvitation correct(UUID id, String ifMatch, MailRecipient to) {
        EvaluatorInvitation invitation = steps.begin(id, ifMatch);
        send.corrected(invitation, to);
        trail.record(invitation, ReviewRole.OFFICER, ReviewAction.INVITATION_CORRECTED);
        return invitation;
    }

    @Transactional
    public EvaluatorInvitation withdraw(UUID id, String ifMatch) {
        EvaluatorInvitation invitation = steps.begin(id, ifMatch);
        invitation.withdraw(clock.instant());
        trail.record(invitation, ReviewRole.OFFICER, ReviewAction.INVITATION_WITHDRAWN);
        return invitation;
    }
}
