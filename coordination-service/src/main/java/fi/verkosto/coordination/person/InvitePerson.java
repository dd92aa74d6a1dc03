package fi.verkosto.coordination.person;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.mail.MailRecipient;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.programme.Coordinator;
import fi.verkosto.coordination.programme.PersonRole;
import fi.verkosto.coordination.programme.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Somebody who may invites people to a network or to a programme as a whole. */
@ApplicationScoped
public class InvitePerson {

    private final PersonAccess access;
    private final SendInvitation send;
    private final PersonStory story;
    private final PersonSettings settings;
    private final InstantSource clock;

    InvitePerson(
            PersonAccess access, SendInvitation send, PersonStory story, PersonSettings settings, InstantSource clock) {
        this.access = access;
        this.send = send;
        this.story = story;
        this.settings = settings;
        this.clock = clock;
    }

    /** To one that is at work: as somebody who acts for the organisation of the caller, or who reads. */
    @Transactional
    public Person toNetwork(UUID networkId, PersonRole role, MailRecipient to) {
        Network network = access.toInviteTo(networkId, role);
        if (!network.isActive()) {
            throw new Refusal(CoordinationError.NETWORK_NOT_ACTIVE)
                    .with("state", network.grant().state());
        }
        String organisation = role == PersonRole.NETWORK_MEMBER ? access.organisation() : null;
        return invite(new Part(role, network.programmeId(), networkId, organisation), to);
    }

    /** To the coordinator's team, or as an observer. */
    @Transactional
    public Person toProgramme(UUID programmeId, PersonRole role, MailRecipient to) {
        Programme programme = access.toRead(programmeId);
        return invite(new Part(role, programmeId, null, organisation(programme, role)), to);
    }

    private static String organisation(Programme programme, PersonRole role) {
        return switch (role) {
            case COORDINATOR_TEAM ->
                programme.coordinator().map(Coordinator::businessId).orElse(null);
            case AGENCY_OBSERVER -> programme.agency();
            case MINISTRY_OBSERVER, NETWORK_MEMBER, NETWORK_READER -> null;
        };
    }

    private Person invite(Part part, MailRecipient to) {
        Inviter inviter = access.requireInviter(part);
        Person person = send.first(inviter, part, to, Sending.at(clock.instant(), settings.validDays()));
        story.byInviter(person, CoordinationAction.PERSON_INVITED, inviter);
        return person;
    }
}
