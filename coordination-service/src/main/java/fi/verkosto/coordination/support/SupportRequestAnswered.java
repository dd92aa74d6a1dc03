package fi.verkosto.coordination.support;

import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * What waited in a support request is answered; again after a further question. As little of it as when it was opened.
 *
 * @param timeToAnswer ISO 8601, of the question or the further question that waited
 * @param timeToFirstAnswer ISO 8601, the same in each of one request
 */
public record SupportRequestAnswered(
        UUID supportRequestId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        Urgency urgency,
        CoordinationRole answeredBy,
        Instant answeredAt,
        String timeToAnswer,
        String timeToFirstAnswer)
        implements PublicEvent {

    static SupportRequestAnswered of(SupportRequest request, CoordinationRole by, Instant waitingSince, Instant now) {
        return new SupportRequestAnswered(
                request.id(),
                request.agency(),
                request.revision(),
                request.programmeId(),
                request.callId(),
                request.urgency(),
                by,
                now,
                Waited.between(waitingSince, now).toString(),
                request.timeToFirstAnswer().orElseThrow().toString());
    }

    @Override
    public String type() {
        return "fi.verkosto.support-request.answered.v1";
    }

    @Override
    public UUID subject() {
        return supportRequestId;
    }

    /** As when it was opened. */
    @Override
    public UUID partitionKey() {
        return programmeId;
    }
}
