package fi.verkosto.applications.call;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.call.terms.Change;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A published call was corrected. Where, without what was there before and is now, which may be a contact person: anybody
 * can read it from the API.
 */
public record CallRevised(
        UUID callId,
        String agency,
        long revision,
        String caseNumber,
        int number,
        Instant revisedAt,
        LocalizedText words,
        List<String> changed)
        implements PublicEvent {

    private static final int MOST_PATHS = 1000;

    static CallRevised of(GrantCall call, Revision revision) {
        return new CallRevised(
                call.id(),
                call.agency(),
                call.eventRevision(),
                call.terms().caseNumber(),
                revision.number(),
                revision.revisedAt(),
                revision.words(),
                revision.changes().stream()
                        .map(Change::path)
                        .distinct()
                        .limit(MOST_PATHS)
                        .toList());
    }

    @Override
    public String type() {
        return "fi.verkosto.call.revised.v1";
    }

    @Override
    public UUID subject() {
        return callId;
    }
}
