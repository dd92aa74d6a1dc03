package fi.verkosto.applications.licence;

import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The register gives the licences of the lead and members of what was submitted other bounds than were told before.
 *
 * @param ends of those licences that have an end, by business ID; empty once none has
 * @param starts of those that begin after the day on which the call closes, by business ID; hardly ever any
 */
record LicenceEndsChanged(
        UUID applicationId,
        String agency,
        long revision,
        UUID callId,
        Instant changedAt,
        List<LicenceEnd> ends,
        List<LicenceStart> starts)
        implements PublicEvent {

    @Override
    public String type() {
        return "fi.verkosto.application.licence-ends-changed.v1";
    }

    @Override
    public UUID subject() {
        return applicationId;
    }
}
