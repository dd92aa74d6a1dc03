package fi.verkosto.applications.access;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditRole;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.staff.StaffRole;
import fi.verkosto.applications.reader.ReviewedApplications;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the agency's people see: officers of a call what was submitted to it, administrators what they watch over. An
 * application that somebody is disqualified from does not exist for them. What they look at is written down.
 */
@ApplicationScoped
public class OfficerAccess {

    private final Calls calls;
    private final ReviewedApplications reviewed;
    private final AuditTrail auditTrail;
    private final Caller caller;

    OfficerAccess(Calls calls, ReviewedApplications reviewed, AuditTrail auditTrail, Caller caller) {
        this.calls = calls;
        this.reviewed = reviewed;
        this.auditTrail = auditTrail;
        this.caller = caller;
    }

    boolean mayRead(Application application) {
        return application.wasSubmitted() && isOfficerOf(application.callId()) && isOpenTo(application);
    }

    /** Once for each request. */
    Application toRead(Optional<Application> found) {
        Application application = found.filter(this::mayRead).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        auditTrail.recordRead(application.id(), AuditRole.OFFICER);
        return application;
    }

    Application toSupervise(Optional<Application> found) {
        Optional<Application> supervised =
                found.filter(application -> isAdministratorOf(application) && isOpenTo(application));
        if (supervised.isEmpty()) {
            return toRead(found);
        }
        auditTrail.recordRead(supervised.get().id(), AuditRole.ADMINISTRATOR);
        return supervised.get();
    }

    /** Whether the caller lists the applications of the call as its officer. */
    boolean toList(UUID callId) {
        boolean isOfficer = isOfficerOf(callId);
        if (isOfficer) {
            auditTrail.recordReadOfCall(callId, AuditRole.OFFICER, AuditAction.LIST_READ);
        }
        return isOfficer;
    }

    /** The applications of the call that the caller is disqualified from: to them it is as if they were not there. */
    public Set<UUID> leftOut(UUID callId) {
        return caller.isAnonymous() ? Set.of() : reviewed.barredTo(caller.subject(), callId);
    }

    boolean isAdministratorOf(Application application) {
        return caller.has("administrator") && caller.isOf(application.agency());
    }

    private boolean isOfficerOf(UUID callId) {
        return caller.has("officer")
                && calls.published(callId).hasStaff(caller.subject(), caller.organisation(), StaffRole.OFFICER);
    }

    /** Never to whoever evaluates it blind, and may be an administrator too: that is no role in a call. */
    private boolean isOpenTo(Application application) {
        return !reviewed.bar(application.id(), caller.subject())
                && !calls.published(application.callId()).isBlindTo(caller.subject());
    }
}
