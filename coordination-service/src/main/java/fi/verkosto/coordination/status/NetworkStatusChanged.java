package fi.verkosto.coordination.status;

import fi.verkosto.coordination.network.Network;
import fi.verkosto.messaging.PublicEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A network is doing better or worse, for other reasons, or as somebody says. */
public record NetworkStatusChanged(
        UUID networkId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        UUID applicationId,
        StatusLevel status,
        StatusLevel computed,
        List<StatusReason> reasons,
        String rule,
        int ruleVersion,
        LocalDate asOf,
        StatusLevel stated,
        LocalDate statedUntil)
        implements PublicEvent {

    static NetworkStatusChanged of(Network network, NetworkStatus status) {
        return new NetworkStatusChanged(
                network.id(),
                network.agency(),
                network.revision(),
                network.programmeId(),
                network.callId(),
                network.applicationId(),
                status.shown(),
                status.computed(),
                status.reasons(),
                StatusRule.IDENTITY.id(),
                StatusRule.IDENTITY.version(),
                status.foundOn(),
                status.stated().map(StatedStatus::level).orElse(null),
                status.stated().map(StatedStatus::until).orElse(null));
    }

    @Override
    public String type() {
        return "fi.verkosto.network.status-changed.v1";
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
