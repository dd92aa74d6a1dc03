package fi.verkosto.applications.supplement;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.content.Section;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An applicant is asked for a supplement. Published again with another due time when that is extended. The message is
 * free text and stays with the application.
 */
public record SupplementRequested(
        UUID applicationId,
        String agency,
        long revision,
        UUID callId,
        UUID requestId,
        Instant requestedAt,
        Instant dueAt,
        List<String> sections)
        implements PublicEvent {

    static SupplementRequested of(SupplementRequest request, Application application) {
        return new SupplementRequested(
                application.id(),
                application.agency(),
                application.eventRevision(),
                application.callId(),
                request.id(),
                request.requestedAt(),
                request.dueAt(),
                request.sections().stream().map(Section::path).toList());
    }

    @Override
    public String type() {
        return "fi.verkosto.application.supplement-requested.v1";
    }

    @Override
    public UUID subject() {
        return applicationId;
    }
}
