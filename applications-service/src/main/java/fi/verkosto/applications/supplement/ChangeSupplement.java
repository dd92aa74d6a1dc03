package fi.verkosto.applications.supplement;

import fi.verkosto.api.Arrival;
import fi.verkosto.api.Versions;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationAccess;
import fi.verkosto.applications.application.CreationLimits;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.audit.AuditEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An officer gives an applicant more time for a supplement, or waits for it no longer; also when it is overdue. */
@ApplicationScoped
public class ChangeSupplement {

    private final ApplicationAccess access;
    private final SupplementRequests requests;
    private final SupplementChanges changes;
    private final AuditEntries trail;
    private final CreationLimits limits;
    private final Arrival arrival;

    ChangeSupplement(
            ApplicationAccess access,
            SupplementRequests requests,
            SupplementChanges changes,
            AuditEntries trail,
            CreationLimits limits,
            Arrival arrival) {
        this.trail = trail;
        this.limits = limits;
        this.access = access;
        this.requests = requests;
        this.changes = changes;
        this.arrival = arrival;
    }

    @Transactional
    public SupplementRequest extend(UUID applicationId, UUID id, String ifMatch, Instant dueAt) {
        Instant now = arrival.instant();
        Application application = access.toProcess(applicationId);
        SupplementRequest request = requests.of(applicationId, id);
        Versions.check(ifMatch, request.version());
        request.requireOpen(application);
        DueTime.require(dueAt, later(now, request.dueAt()));
        requireSeldom(applicationId, now);
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

    /** The application is locked, so that nobody else extends at the same time. */
    private void requireSeldom(UUID applicationId, Instant now) {
        CreationLimits.require(
                trail.count(applicationId, AuditAction.SUPPLEMENT_EXTENDED, now.minus(Duration.ofDays(1))),
                limits.supplementExtensionsADay(),
                "supplementExtensionsADay");
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
