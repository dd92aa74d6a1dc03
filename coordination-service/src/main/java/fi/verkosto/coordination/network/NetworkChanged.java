package fi.verkosto.coordination.network;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.grant.CategorySum;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A later decision grants a network something else.
 *
 * @param state what the network is now: what was accepted is to be accepted anew
 * @param grant what of it is for which costs; left out for a lump sum
 * @param acceptBy the last Finnish day to accept it; left out where the decision told none
 */
public record NetworkChanged(
        UUID networkId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        UUID applicationId,
        UUID decisionId,
        GrantState state,
        Money awarded,
        List<CategorySum> grant,
        LocalDate acceptBy,
        Instant changedAt)
        implements PublicEvent {

    static NetworkChanged of(Network network, Instant now) {
        return new NetworkChanged(
                network.id(),
                network.agency(),
                network.revision(),
                network.programmeId(),
                network.callId(),
                network.applicationId(),
                network.grant().decisionId(),
                network.grant().state(),
                network.grant().awarded(),
                network.grant().toldPerCategory(),
                network.grant().acceptBy().orElse(null),
                now);
    }

    @Override
    public String type() {
        return "fi.verkosto.network.changed.v1";
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
