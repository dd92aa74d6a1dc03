package fi.verkosto.applications.call;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/** All applicants of a call have more time. */
public record DeadlineExtended(
        UUID callId,
        String agency,
        long revision,
        String caseNumber,
        int number,
        Instant extendedAt,
        Instant previousClosesAt,
        Instant closesAt,
        LocalizedText reasons)
        implements PublicEvent {

    static DeadlineExtended of(GrantCall call, Instant before, Revision revision) {
        return new DeadlineExtended(
                call.id(),
                call.agency(),
                call.eventRevision(),
                call.terms().caseNumber(),
                revision.number(),
                revision.revisedAt(),
                before,
                call.terms().closesAt(),
                revision.words());
    }

    @Override
    public String type() {
        return "fi.verkosto.call.deadline-extended.v1";
    }

    @Override
    public UUID subject() {
        return callId;
    }
}
