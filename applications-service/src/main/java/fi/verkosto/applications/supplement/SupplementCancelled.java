package fi.verkosto.applications.supplement;

import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/** A supplement is not asked for any more: what was submitted last stands. */
public record SupplementCancelled(
        UUID applicationId, String agency, long revision, UUID callId, UUID requestId, Instant cancelledAt)
        implements PublicEvent {

    @Override
    public String type() {
        return "fi.verkosto.application.supplement-cancelled.v1";
    }

    @Override
    public UUID subject() {
        return applicationId;
    }
}
