package fi.verkosto.review.polling;

import fi.verkosto.audit.PersonNames;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.record.CallRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody asks of a call as a whole, again and again: written down once an hour, and the same as before for as long as
 * nothing was done in the call, which its record knows.
 */
@ApplicationScoped
public class CallReads {

    private final AuditTrail trail;
    private final CallRecords records;
    private final PersonNames names;

    CallReads(AuditTrail trail, CallRecords records, PersonNames names) {
        this.names = names;
        this.trail = trail;
        this.records = records;
    }

    /**
     * Notes the reading.
     *
     * @return what changes with everything that is done in the call, and with what people are called; none for whoever is disqualified from any application of
     *     it, since that would tell them when something is done with that one
     */
    @Transactional
    public Optional<String> note(CallReader reader, ReviewAction action) {
        UUID call = reader.call().id();
        trail.recordReadOfCall(call, ReviewRole.valueOf(reader.role().name()), action);
        return reader.barred().isEmpty()
                ? Optional.of(records.length(call).orElse(0) + "-" + names.version())
                : Optional.empty();
    }
}
