package fi.verkosto.review.invitation;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.evaluator.Expertise;
import fi.verkosto.review.letter.InvitationLetter;
import fi.verkosto.review.letter.MailRecipient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;

/** Sends the mails of invitations, each with a code of its own, and no more of them than there may be. */
@ApplicationScoped
class SendInvitation {

    private final EvaluatorInvitations invitations;
    private final InvitationLetter letter;
    private final InvitationSettings settings;
    private final InstantSource clock;

    SendInvitation(
            EvaluatorInvitations invitations,
            InvitationLetter letter,
            InvitationSettings settings,
            InstantSource clock) {
        this.invitations = invitations;
        this.letter = letter;
        this.settings = settings;
        this.clock = clock;
    }

    EvaluatorInvitation first(String agency, MailRecipient to, Expertise expertise) {
        requireNotInvited(agency, to);
        Sending sending = sending();
        require(
                invitations.countMadeSince(agency, sending.at().minus(Duration.ofDays(1))),
                settings.mostADay(),
                "invitationsADay");
        EvaluatorInvitation invitation = invitations.add(agency, to, expertise, sending);
        send(invitation, to, sending);
        return invitation;
    }

    void again(EvaluatorInvitation invitation) {
        Sending sending = sending();
        invitation.sendAgain(sending);
        requireFewSent(invitation);
        send(invitation, invitation.recipient().orElseThrow(), sending);
    }

    void corrected(EvaluatorInvitation invitation, MailRecipient to) {
        invitation.requireCorrectable();
        if (!invitation.goesTo(to.address())) {
            requireNotInvited(invitation.agency(), to);
        }
        Sending sending = sending();
        invitation.correct(to, sending);
        requireFewSent(invitation);
        send(invitation, to, sending);
    }

    private Sending sending() {
        return Sending.at(clock.instant(), settings.validDays());
    }

    /** Two at the same moment are told apart by an index: the later one is repeated, and refused here. */
    private void requireNotInvited(String agency, MailRecipient to) {
        invitations.openTo(agency, to.address()).ifPresent(open -> {
            throw new Refusal(ReviewError.ALREADY_INVITED).with("invitationId", open);
        });
    }

    private void requireFewSent(EvaluatorInvitation invitation) {
        require(invitation.timesSent() - 1L, settings.mostSent(), "mailsOfAnInvitation");
    }

    private static void require(long present, int most, String kind) {
        if (present >= most) {
            throw new Refusal(ReviewError.INVITATION_LIMIT_REACHED)
                    .with("limit", kind)
                    .with("most", most);
        }
    }

    private void send(EvaluatorInvitation invitation, MailRecipient to, Sending sending) {
        invitations.flush();
        letter.withCode(invitation.id(), invitation.agency(), to, sending.code().text(), sending.lastDay());
    }
}
