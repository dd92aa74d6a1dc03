package fi.verkosto.applications.deadline;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationState;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.Calls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Ends drafts that were left behind at the deadline. To other systems they were never there, so no event tells of it; their
 * people are told, and the application's history says so.
 */
@ApplicationScoped
public class ExpireDrafts {

    private final DueApplications dueApplications;
    private final Calls calls;
    private final ExpiryLetter letter;
    private final AuditTrail auditTrail;

    ExpireDrafts(DueApplications dueApplications, Calls calls, ExpiryLetter letter, AuditTrail auditTrail) {
        this.dueApplications = dueApplications;
        this.calls = calls;
        this.letter = letter;
        this.auditTrail = auditTrail;
    }

    /** Drafts of calls that closed at the given moment or before. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> leftBehind(Instant closedBy, UUID after, int limit) {
        return dueApplications.draftsLeftBehind(closedBy, after, limit);
    }

    /** Those of them that still are drafts, and that nobody else is working on: a locked one waits for the next run. */
    @Transactional(TxType.REQUIRES_NEW)
    public void expire(List<UUID> those) {
        for (Application application : dueApplications.lockFree(those)) {
            if (application.state() == ApplicationState.DRAFT) {
                application.expire();
                auditTrail.recordBySystem(application.id(), AuditAction.EXPIRED, Map.of());
                letter.send(application, calls.published(application.callId()));
            }
        }
    }
}
