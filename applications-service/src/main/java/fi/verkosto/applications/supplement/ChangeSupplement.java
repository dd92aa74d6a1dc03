package fi.verkosto.applications.supplement;

import fi.verkosto.api.Arrival;
import fi.verkosto.api.Versions;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationAccess;
import fi.verkosto.applications.audit.AuditAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** An officer gives an applicant more time for a supplement, or waits for it no longer; also when it is overdue. */
@ApplicationScoped
public class ChangeSupplement {

    private final ApplicationAccess access;
    private final SupplementRequests requests;
    private final SupplementChanges changes;
    private final Arrival arrival;

    ChangeSupplement(
            ApplicationAccess access, SupplementRequests requests, SupplementChanges changes, Arrival arrival) {
        this.access = access;
        this.requests = requests;
        this.changes = changes;
        this.arrival = arrival;
    }

    @Transactional
    public SupplementRequest extend(UUID applicationId, UUID id, String ifMatch, Instant dueAt) {
        Application application = access.toProcess(applicationId);
        SupplementRequest request = requests.of(applicationId, id);
        Versions.check(ifMatch, request.version());
        request.requireOpen(application);
        DueTime.require(dueAt, later(arrival.instant(), request.dueAt()));
        application.extendSupplement(dueAt);
        request.extend(dueAt);
        changes.announce(application, access.callOf(application), request, AuditAction.SUPPLEMENT_EXTENDED);
        return request;
    }

    @Transactional
    public SupplementRequest cancel(UUID applicationId, UUID id, String ifMatch) {
        Instant now = arrival.instant();
        Application application = access.toProcess(applicationId);
        SupplementRequest request = requests.of(applicationId, id);
        Versions.check(ifMatch, request.version());
        request.requireOpen(application);
        application.cancelSupplement(changes.submitted(application), now);
        request.cancel(now);
        changes.announceEnd(application, access.callOf(application), request, now);
        return request;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
