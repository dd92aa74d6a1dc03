package fi.verkosto.coordination.signal;

import fi.verkosto.messaging.PublicEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A rule has found something, or finds it with other facts than before. */
public record SignalRaised(
        UUID signalId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        UUID networkId,
        String rule,
        int ruleVersion,
        String about,
        SignalOwner owner,
        ProposedAction action,
        BigDecimal falseAlarmRate,
        Instant raisedAt)
        implements PublicEvent {

    static SignalRaised of(Signal signal) {
        return new SignalRaised(
                signal.id(),
                signal.agency(),
                signal.revision(),
                signal.programmeId(),
                signal.callId(),
                signal.networkId().orElse(null),
                signal.rule().id(),
                signal.rule().version(),
                signal.subject(),
                signal.owner(),
                signal.action(),
                signal.falseAlarms().rate(),
                signal.raisedAt());
    }

    @Override
    public String type() {
        return "fi.verkosto.signal.raised.v1";
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
