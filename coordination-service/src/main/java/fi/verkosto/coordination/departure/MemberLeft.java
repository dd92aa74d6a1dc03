package fi.verkosto.coordination.departure;

import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A member has left its network. Why is told inside the programme only.
 *
 * @param leftOn the last Finnish day of its work
 * @param remaining the lead and the members that the network has now
 */
public record MemberLeft(
        UUID networkId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        UUID applicationId,
        ToldOrganisation member,
        LocalDate leftOn,
        List<ToldOrganisation> remaining,
        Instant statedAt)
        implements PublicEvent {

    /** An organisation as it was called then. */
    public record ToldOrganisation(String businessId, String name) {

        static ToldOrganisation of(Provider provider) {
            return new ToldOrganisation(provider.businessId(), provider.name());
        }
    }

    static MemberLeft of(Network network, Departure departure) {
        return new MemberLeft(
                network.id(),
                network.agency(),
                network.revision(),
                network.programmeId(),
                network.callId(),
                network.applicationId(),
                new ToldOrganisation(departure.businessId(), departure.name()),
                departure.leftOn(),
                network.organisations().stream().map(ToldOrganisation::of).toList(),
                departure.statedAt());
    }

    @Override
    public String type() {
        return "fi.verkosto.network.member-left.v1";
    }

    @Override
    public UUID subject() {
        return networkId;
    }

    /** A programme, its coordinator and its few networks are one story to whoever follows it. */
    @Override
    public UUID partitionKey() {
        return programmeId;
    }
}
