package fi.verkosto.coordination.person;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.network.Network;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows who is in a network, or in a programme beside its networks, with as much as their reader may know. */
@ApplicationScoped
public class ReadPeople {

    private final People people;
    private final PersonAccess access;

    ReadPeople(People people, PersonAccess access) {
        this.people = people;
        this.access = access;
    }

    /**
     * Somebody, for a certain reader.
     *
     * @param isInviter whether the reader may invite them, and sees how the invitation stands
     * @param showsAddress whether they see where the person reads mails
     */
    public record Shown(Person person, boolean isInviter, boolean showsAddress) {}

    @Transactional
    public Shown one(UUID id) {
        Person person = people.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        access.toRead(person);
        return shown(person);
    }

    /** As it is after a step of the caller's. */
    @Transactional
    public Shown shown(Person person) {
        Part part = person.part();
        boolean isInviter = access.inviter(part).mayInvite(part.role(), part.organisation());
        return new Shown(person, isInviter, isInviter || person.is(access.person()));
    }

    /** By ascending ID. */
    @Transactional
    public List<PersonRow> ofNetwork(UUID networkId, UUID after, int limit) {
        Network network = access.toList(networkId);
        Inviter reader = access.inviter(new Part(null, network.programmeId(), networkId, null));
        return people.page(networkId, reader, after, limit);
    }

    /** Likewise. */
    @Transactional
    public List<PersonRow> ofProgramme(UUID programmeId, UUID after, int limit) {
        access.toRead(programmeId);
        return people.page(programmeId, access.inviter(new Part(null, programmeId, null, null)), after, limit);
    }
}
