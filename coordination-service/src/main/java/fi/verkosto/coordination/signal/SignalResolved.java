package fi.verkosto.coordination.signal;

import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/** A rule does not find any more what it had found. */
public record SignalResolved(
        UUID signalId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        UUID networkId,
        String rule,
        int ruleVersion,
        String about,
        Instant resolvedAt)
        implements PublicEvent {

    static SignalResolved of(Signal signal) {
        return new SignalResolved(
                signal.id(),
                signal.agency(),
                signal.revision(),
                signal.programmeId(),
                signal.callId(),
                signal.networkId().orElse(null),
                signal.rule().id(),
                signal.rule().version(),
                signal.subject(),
                signal.resolvedAt().orElseThrow());
    }

    @Override
    public String type() {
        return "fi.verkosto.signal.resolved.v1";
    }

    @Override
    public UUID subject() {
        return signalId;
    }

    /** A programme, its coordinator and its few networks are one story to whoever follows it. */
    @Override
    public UUID partitionKey() {
        return programmeId;
    }
}
