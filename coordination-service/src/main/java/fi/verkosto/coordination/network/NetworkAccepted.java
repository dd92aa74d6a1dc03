package fi.verkosto.coordination.network;

import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/** The lead accepted the grant, or an officer took it as accepted after the last day. */
public record NetworkAccepted(
        UUID networkId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        UUID applicationId,
        UUID decisionId,
        Instant acceptedAt,
        boolean late)
        implements PublicEvent {

    static NetworkAccepted from(Network network) {
        return new NetworkAccepted(
                network.id(),
                network.agency(),
                network.revision(),
                network.programmeId(),
                network.callId(),
                network.applicationId(),
                network.grant().decisionId(),
                network.grant().answeredAt().orElseThrow(),
                network.grant().lateReason().isPresent());
    }

    @Override
    public String type() {
        return "fi.verkosto.network.accepted.v1";
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
