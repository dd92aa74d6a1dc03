package fi.verkosto.applications.audit;

import fi.verkosto.api.request.Arrival;
import fi.verkosto.api.request.Caller;
import fi.verkosto.audit.About;
import fi.verkosto.audit.Actor;
import fi.verkosto.audit.AuditEntries;
import fi.verkosto.audit.PersonNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.UUID;

/**
 * Writes down who did what, in the transaction that does it: neither is there without the other.
 *
 * <p>Details tell where and why, never what was written: an entry cannot be erased, and so holds no personal data beyond
 * the subject of a token. {@link AuditDetails} has the names in use.
 */
@ApplicationScoped
public class AuditTrail {

    /** Who acts where there is no caller: in a job, or because of an event of another service. */
    public static final String SYSTEM = "applications-service";

    private final AuditEntries entries;
    private final ReadsOfThisRequest reads;
    private final Arrival arrival;
    private final Caller caller;
    private final PersonNames names;

    AuditTrail(AuditEntries entries, ReadsOfThisRequest reads, Arrival arrival, Caller caller, PersonNames names) {
        this.names = names;
        this.entries = entries;
        this.reads = reads;
        this.arrival = arrival;
        this.caller = caller;
    }

    /** The caller did this to an application. */
    @Transactional(TxType.MANDATORY)
    public void record(UUID applicationId, AuditAction action, Map<String, String> details) {
        write(About.aggregate(applicationId), callerAs(action.usualRole()), action, details);
    }

    /** A job or an event of another service did this to an application: there is no caller. */
    @Transactional(TxType.MANDATORY)
    public void recordBySystem(UUID applicationId, AuditAction action, Map<String, String> details) {
        write(About.aggregate(applicationId), new Actor(SYSTEM, null, AuditRole.SYSTEM), action, details);
    }

    /** Somebody of the agency read an application; once for each request, however often it is looked up. */
    @Transactional(TxType.MANDATORY)
    public void recordRead(UUID applicationId, AuditRole role) {
        if (reads.isFirst(applicationId)) {
            write(
                    About.aggregate(applicationId),
                    callerAs(role),
                    AuditAction.APPLICATION_READ,
                    Map.of(AuditDetails.REQUEST, reads.request()));
        }
    }

    /** Somebody of the agency read a call's applications: one entry with the filter, not one for each row. */
    @Transactional(TxType.MANDATORY)
    public void recordReadOfCall(UUID callId, AuditRole role, AuditAction action) {
        write(About.call(callId), callerAs(role), action, Map.of(AuditDetails.REQUEST, reads.request()));
    }

    private Actor callerAs(AuditRole role) {
        caller.name().ifPresent(name -> names.remember(caller.subject(), name, arrival.instant()));
        String organisation =
                role == AuditRole.APPLICANT ? caller.organisation().orElse(null) : null;
        return new Actor(caller.subject(), organisation, role);
    }

    private void write(About about, Actor actor, AuditAction action, Map<String, String> details) {
        entries.add(about, actor, action, arrival.instant(), details);
    }
}
