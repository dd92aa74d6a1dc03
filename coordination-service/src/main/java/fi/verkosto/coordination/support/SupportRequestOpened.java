package fi.verkosto.coordination.support;

import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A network of a programme asks for support. Neither which one, nor what about, nor the question: who reads what was published to
 * all could tell from them who asked.
 */
public record SupportRequestOpened(
        UUID supportRequestId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        Urgency urgency,
        Instant askedAt,
        Instant answerBy)
        implements PublicEvent {

    static SupportRequestOpened of(SupportRequest request) {
        return new SupportRequestOpened(
                request.id(),
                request.agency(),
                request.revision(),
                request.programmeId(),
                request.callId(),
                request.urgency(),
                request.askedAt(),
                request.answerBy().orElseThrow());
    }

    @Override
    public String type() {
        return "fi.verkosto.support-request.opened.v1";
    }

    @Override
    public UUID subject() {
        return supportRequestId;
    }

    /** A programme, its coordinator and its few networks are one story to whoever follows it. */
    @Override
    public UUID partitionKey() {
        return programmeId;
    }
}
