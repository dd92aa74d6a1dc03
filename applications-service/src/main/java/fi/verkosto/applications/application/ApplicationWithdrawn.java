package fi.verkosto.applications.application;

import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/** The applicant took the application back. */
public record ApplicationWithdrawn(UUID applicationId, String agency, long revision, UUID callId, Instant withdrawnAt)
        implements PublicEvent {

    @Override
    public String type() {
        return "fi.verkosto.application.withdrawn.v1";
    }

    @Override
    public UUID subject() {
        return applicationId;
    }
}
