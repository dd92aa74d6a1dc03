package fi.verkosto.applications.application;

import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** What is left of an act on behalf of an applicant, with its reason: in the history, and in the applicant's mail. */
@ApplicationScoped
class OnBehalfTrail {

    private final AuditTrail auditTrail;
    private final SectionTrail sections;
    private final Announcements announcements;

    OnBehalfTrail(AuditTrail auditTrail, SectionTrail sections, Announcements announcements) {
        this.auditTrail = auditTrail;
        this.sections = sections;
        this.announcements = announcements;
    }

    void edited(Application application, GrantCall call, SectionChange change, String reason, Instant now) {
        sections.savedOnBehalf(application.id(), change, reason);
        announcements.changedOnBehalf(application, call, ChangeOnBehalf.EDITED, reason, now);
    }

    void submitted(Submission submission, String reason) {
        String number = Integer.toString(submission.number());
        auditTrail.record(
                submission.applicationId(),
                AuditAction.SUBMITTED_ON_BEHALF,
                Map.of(AuditDetails.SUBMISSION, number, AuditDetails.REASON, reason));
    }

    void withdrawn(Application application, GrantCall call, ApplicationWithdrawn event, String reason) {
        auditTrail.record(application.id(), AuditAction.WITHDRAWN_ON_BEHALF, Map.of(AuditDetails.REASON, reason));
        announcements.withdrawnOnBehalf(application, call, event, reason);
    }
}
