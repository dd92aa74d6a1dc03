package fi.verkosto.coordination.person;

import fi.verkosto.coordination.mail.InvitationMail;
import fi.verkosto.coordination.mail.MailRecipient;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import fi.verkosto.coordination.programme.Coordinator;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.coordination.programme.Provider;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Sends the mails of invitations, each with a code of its own, and no more of them than there may be. */
@ApplicationScoped
class SendInvitation {

    private final People people;
    private final InviteRoom room;
    private final NetworkAccess networks;
    private final Programmes programmes;
    private final InvitationMail mail;

    SendInvitation(People people, InviteRoom room, NetworkAccess networks, Programmes programmes, InvitationMail mail) {
        this.people = people;
        this.room = room;
        this.networks = networks;
        this.programmes = programmes;
        this.mail = mail;
    }

    Person first(Inviter inviter, Part part, MailRecipient to, Sending sending) {
        room.require(inviter, part.scope(), to.address(), sending.at());
        Person person = people.add(part, to, sending);
        mail(person, sending);
        return person;
    }

    void again(Person person, Sending sending) {
        person.sendAgain(sending);
        room.requireAnotherMail(person);
        mail(person, sending);
    }

    private void mail(Person person, Sending sending) {
        people.flush();
        Programme programme = programmes.find(person.programmeId()).orElseThrow();
        Optional<Network> network = person.networkId().map(networks::known);
        mail.send(
                new InvitationMail.Words(
                        person.id(),
                        programme,
                        person.role(),
                        inviter(person, network, programme).orElse(null),
                        network.map(Network::title).orElse(null)),
                person.recipient().orElseThrow(),
                sending.code().text(),
                sending.lastDay());
    }

    /** The organisation that invites, by name; none for the agency. */
    private static Optional<String> inviter(Person person, Optional<Network> network, Programme programme) {
        return switch (person.role()) {
            case NETWORK_READER -> network.map(Network::lead).map(Provider::name);
            case NETWORK_MEMBER ->
                network.stream()
                        .flatMap(known -> known.organisations().stream())
                        .filter(provider -> person.organisation()
                                .filter(provider.businessId()::equals)
                                .isPresent())
                        .map(Provider::name)
                        .findFirst();
            case COORDINATOR_TEAM ->
                programme.coordinator().map(Coordinator::provider).map(Provider::name);
            case AGENCY_OBSERVER, MINISTRY_OBSERVER -> Optional.empty();
        };
    }
}
