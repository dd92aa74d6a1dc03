package fi.verkosto.coordination.network;

import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/** A later decision rejects the application of a network, which ends. */
public record NetworkDiscontinued(
        UUID networkId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        UUID applicationId,
        UUID decisionId,
        Instant discontinuedAt)
        implements PublicEvent {

    static NetworkDiscontinued from(Network network) {
        return new NetworkDiscontinued(
                network.id(),
                network.agency(),
                network.revision(),
                network.programmeId(),
                network.callId(),
                network.applicationId(),
                network.grant().decisionId(),
                network.grant().discontinuedAt().orElseThrow());
    }

    @Override
    public String type() {
        return "fi.verkosto.network.discontinued.v1";
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
