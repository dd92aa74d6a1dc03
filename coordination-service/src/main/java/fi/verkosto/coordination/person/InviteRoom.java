package fi.verkosto.coordination.person;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Whether there is room for somebody, and for another mail to them. */
@ApplicationScoped
class InviteRoom {

    private final People people;
    private final PersonSettings settings;

    InviteRoom(People people, PersonSettings settings) {
        this.people = people;
        this.settings = settings;
    }

    /** Of the network or the programme, which nobody else joins until the transaction ends. */
    void require(Inviter inviter, UUID scope, String address, Instant now) {
        people.lockScope(scope);
        people.withAddress(scope, address).ifPresent(there -> {
            throw alreadyInvited(inviter, there);
        });
        require(people.countOf(scope), settings.most(), "people");
        require(people.countInvitedSince(scope, now.minus(Duration.ofDays(1))), settings.mostADay(), "invitationsADay");
    }

    /** Which one is told to whoever sees it: with its ID anybody could have the code of an open one voided. */
    private static Refusal alreadyInvited(Inviter inviter, Person there) {
        Refusal refusal = new Refusal(CoordinationError.ALREADY_INVITED);
        boolean isSeen = there.state() == PersonState.CONFIRMED
                || inviter.mayInvite(there.role(), there.part().organisation());
        return isSeen ? refusal.with("invitationId", there.id()) : refusal;
    }

    /** Counted with the mail that is about to be sent. */
    void requireAnotherMail(Person person) {
        require(person.timesSent() - 1L, settings.mostSent(), "mailsOfAnInvitation");
    }

    private static void require(long present, int most, String kind) {
        if (present >= most) {
            throw new Refusal(CoordinationError.INVITATION_LIMIT_REACHED)
                    .with("limit", kind)
                    .with("most", most);
        }
    }
}
