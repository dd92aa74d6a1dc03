package fi.verkosto.applications.application;

import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What is left of an act on behalf of an applicant, with its reason: in the history, and in the applicant's mail. */
@ApplicationScoped
class OnBehalfTrail {

    private final AuditTrail auditTrail;
    private final Announcements announcements;

    OnBehalfTrail(AuditTrail auditTrail, Announcements announcements) {
        this.auditTrail = auditTrail;
        this.announcements = announcements;
    }

    void edited(Application application, GrantCall call, Section section, String reason, Instant now) {
        record(application.id(), AuditAction.EDITED_ON_BEHALF, AuditDetails.SECTION, section.path(), reason);
        announcements.changedOnBehalf(application, call, ChangeOnBehalf.EDITED, reason, now);
    }

    void submitted(Submission submission, String reason) {
        String number = Integer.toString(submission.number());
        record(submission.applicationId(), AuditAction.SUBMITTED_ON_BEHALF, AuditDetails.SUBMISSION, number, reason);
    }

    void withdrawn(Application application, GrantCall call, ApplicationWithdrawn event, String reason) {
        auditTrail.record(application.id(), AuditAction.WITHDRAWN_ON_BEHALF, Map.of(AuditDetails.REASON, reason));
        announcements.withdrawnOnBehalf(application, call, event, reason);
    }

    private void record(UUID id, AuditAction action, String name, String value, String reason) {
        auditTrail.record(id, action, Map.of(name, value, AuditDetails.REASON, reason));
    }
}
