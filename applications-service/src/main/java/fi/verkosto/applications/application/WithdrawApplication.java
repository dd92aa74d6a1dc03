package fi.verkosto.applications.application;

import fi.verkosto.api.Arrival;
import fi.verkosto.api.Versions;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** An applicant takes an application back, before its review has begun. */
@ApplicationScoped
public class WithdrawApplication {

    private final AuditTrail auditTrail;
    private final Applications applications;
    private final ApplicationAccess access;
    private final Announcements announcements;
    private final ResolveCall resolveCall;
    private final Arrival arrival;

    WithdrawApplication(
            Applications applications,
            ApplicationAccess access,
            Announcements announcements,
            ResolveCall resolveCall,
            Arrival arrival,
            AuditTrail auditTrail) {
        this.auditTrail = auditTrail;
        this.applications = applications;
        this.access = access;
        this.announcements = announcements;
        this.resolveCall = resolveCall;
        this.arrival = arrival;
    }

    @Transactional
    public Application withdraw(UUID id, String ifMatch) {
        Application application = access.toLead(id);
        GrantCall call = access.callOf(application);
        Editing.requireAllowed(application, call, arrival.instant(), ApplicationEvent.WITHDRAW);
        Versions.check(ifMatch, application.version());
        ApplicationWithdrawn withdrawn = application.withdraw(arrival.instant());
        auditTrail.record(id, AuditAction.WITHDRAWN, Map.of());
        announcements.withdrawn(application, call, withdrawn);
        applications.flush();
        resolveCall.afterWithdrawal(call);
        return application;
    }
}
