package fi.verkosto.applications.call;

import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/** Every application to the call has its decision. */
public record CallResolved(UUID callId, String agency, long revision, Instant resolvedAt) implements PublicEvent {

    @Override
    public String type() {
        return "fi.verkosto.call.resolved.v1";
    }

    @Override
    public UUID subject() {
        return callId;
    }
}
