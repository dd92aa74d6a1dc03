package fi.verkosto.coordination.person;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import fi.verkosto.coordination.programme.PersonRole;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Who may invite whom, and see who is there. An organisation of a network invites those who are to act for it, and no other: whoever
 * acts for an organisation can agree to its share. The lead lets others read the network; the coordinator invites its team, and
 * officers of the call invite observers. Who is there is seen by those who follow the network, or have a part in the programme; where
 * they read mails, and who has not confirmed yet, by whoever may invite them, and by themselves.
 */
@ApplicationScoped
class PersonAccess {

    private final NetworkAccess networks;
    private final ProgrammeAccess programmes;

    PersonAccess(NetworkAccess networks, ProgrammeAccess programmes) {
        this.networks = networks;
        this.programmes = programmes;
    }

    /** By one of its organisations for itself, or of readers by its lead; the network is locked until the transaction ends. */
    Network toInviteTo(UUID networkId, PersonRole role) {
        return role == PersonRole.NETWORK_READER ? networks.toAnswer(networkId) : networks.toStandFor(networkId);
    }

    Inviter requireInviter(Part part) {
        Inviter inviter = inviter(part);
        if (!inviter.mayInvite(part.role(), part.organisation())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return inviter;
    }

    Inviter inviter(Part part) {
        String organisation = programmes.viewer().organisation();
        return new Inviter(
                person(),
                organisation,
                part.networkId() != null && networks.isLeadItself(part.networkId()),
                programmes.isOfCoordinator(part.programmeId()),
                programmes.isPrepared(part.programmeId()));
    }

    /** Somebody whom the caller sees. What nobody but whoever invites may know of does not exist for others. */
    void toRead(Person person) {
        boolean isOwn = person.is(person())
                || inviter(person.part()).mayInvite(person.role(), person.part().organisation());
        if (isOwn) {
            return;
        }
        if (person.state() != PersonState.CONFIRMED) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        person.networkId().ifPresentOrElse(networks::toRead, () -> programmes.toRead(person.programmeId()));
    }

    Network toList(UUID networkId) {
        return networks.toRead(networkId);
    }

    Programme toRead(UUID programmeId) {
        return programmes.toRead(programmeId);
    }

    /** The caller has the code of an invitation, and is to have its role: their token must let them. */
    void requireFit(Person invited) {
        Part part = invited.part();
        if (!programmes.mayFill(part.role(), part.organisation())) {
            throw new Refusal(CommonError.FORBIDDEN)
                    .detail(
                            "Tunnuksenne ei oikeuta rooliin, johon teidät on kutsuttu.",
                            "Era inloggningsuppgifter ger inte rätt till den roll som ni är inbjuden till.",
                            "What you signed in with does not let you have the role that you are invited to.");
        }
    }

    /** Whether what they are invited to is still there: its network, the organisation in it, or its coordinator. */
    boolean stands(Person invited) {
        Part part = invited.part();
        return switch (part.role()) {
            case NETWORK_READER -> networks.known(part.networkId()).isActive();
            case NETWORK_MEMBER -> {
                Network network = networks.known(part.networkId());
                yield network.isActive() && network.has(part.organisation());
            }
            case COORDINATOR_TEAM -> programmes.isCoordinator(part.programmeId(), part.organisation());
            case AGENCY_OBSERVER, MINISTRY_OBSERVER -> true;
        };
    }

    /** Whether the caller's token puts them on the side that must not know first what the invited says: see {@link People}. */
    boolean isOnOtherSide(Person invited) {
        return switch (invited.role()) {
            case COORDINATOR_TEAM -> programmes.takesPart(invited.programmeId());
            case NETWORK_MEMBER -> programmes.coordinates(invited.programmeId());
            case NETWORK_READER, AGENCY_OBSERVER, MINISTRY_OBSERVER -> false;
        };
    }

    /** The business ID of the organisation that the caller's token names; null for none. */
    String organisation() {
        return programmes.viewer().organisation();
    }

    /** The subject of the caller's token. */
    String person() {
        return programmes.viewer().person();
    }
}
