package fi.verkosto.coordination.signal;

import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/** Somebody has looked into a signal. */
public record SignalAcknowledged(
        UUID signalId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        UUID networkId,
        String rule,
        int ruleVersion,
        String about,
        Judgement judgement,
        Instant acknowledgedAt)
        implements PublicEvent {

    static SignalAcknowledged of(Signal signal) {
        return new SignalAcknowledged(
                signal.id(),
                signal.agency(),
                signal.revision(),
                signal.programmeId(),
                signal.callId(),
                signal.networkId().orElse(null),
                signal.rule().id(),
                signal.rule().version(),
                signal.subject(),
                signal.judgement().orElseThrow(),
                signal.acknowledgedAt().orElseThrow());
    }

    @Override
    public String type() {
        return "fi.verkosto.signal.acknowledged.v1";
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
