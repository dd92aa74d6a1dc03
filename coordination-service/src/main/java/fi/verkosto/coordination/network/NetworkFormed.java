package fi.verkosto.coordination.network;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.grant.CategorySum;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An awarded application became a network, or became it again after it had ended.
 *
 * @param grant what of it is for which costs; left out for a lump sum
 * @param acceptBy the last Finnish day to accept it; left out where the decision told none
 */
public record NetworkFormed(
        UUID networkId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        UUID applicationId,
        UUID decisionId,
        String title,
        Provider lead,
        List<Provider> members,
        Money awarded,
        List<CategorySum> grant,
        LocalDate acceptBy,
        Instant formedAt)
        implements PublicEvent {

    static NetworkFormed from(Network network) {
        return new NetworkFormed(
                network.id(),
                network.agency(),
                network.revision(),
                network.programmeId(),
                network.callId(),
                network.applicationId(),
                network.grant().decisionId(),
                network.title(),
                network.lead(),
                network.members(),
                network.grant().awarded(),
                network.grant().toldPerCategory(),
                network.grant().acceptBy().orElse(null),
                network.formedAt());
    }

    @Override
    public String type() {
        return "fi.verkosto.network.formed.v1";
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
