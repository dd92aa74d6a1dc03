package fi.verkosto.coordination.network;

import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * The lead refused the grant, or an officer found that it lapsed. The reason stays with the service: free text may name
 * people.
 */
public record NetworkDeclined(
        UUID networkId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        UUID applicationId,
        UUID decisionId,
        Instant declinedAt,
        boolean lapsed)
        implements PublicEvent {

    static NetworkDeclined from(Network network) {
        return new NetworkDeclined(
                network.id(),
                network.agency(),
                network.revision(),
                network.programmeId(),
                network.callId(),
                network.applicationId(),
                network.grant().decisionId(),
                network.grant().answeredAt().orElseThrow(),
                network.grant().hasLapsed());
    }

    @Override
    public String type() {
        return "fi.verkosto.network.declined.v1";
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
