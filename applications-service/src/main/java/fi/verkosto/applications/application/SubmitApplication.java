package fi.verkosto.applications.application;

import fi.verkosto.api.Arrival;
import fi.verkosto.api.Versions;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** People of the lead applicant submit what is written and attached now. */
@ApplicationScoped
public class SubmitApplication {

    private final ApplicationAccess access;
    private final NextSubmission nextSubmission;
    private final AuditTrail auditTrail;
    private final Arrival arrival;
    private final ServedLate servedLate;

    SubmitApplication(
            ApplicationAccess access,
            NextSubmission nextSubmission,
            AuditTrail auditTrail,
            Arrival arrival,
            ServedLate servedLate) {
        this.servedLate = servedLate;
        this.access = access;
        this.nextSubmission = nextSubmission;
        this.auditTrail = auditTrail;
        this.arrival = arrival;
    }

    @Transactional
    public Submission submit(UUID id, String ifMatch) {
        Instant now = arrival.instant();
        Application application = access.toLead(id);
        GrantCall call = servedLate.keptFromClosing(access.callOf(application));
        Editing.require(application, call, now, ApplicationEvent.SUBMIT);
        Versions.check(ifMatch, application.version());
        return nextSubmission.ofPresent(
                application,
                call,
                now,
                submission -> auditTrail.record(id, AuditAction.SUBMITTED, details(submission)));
    }

    private static Map<String, String> details(Submission submission) {
        return Map.of(AuditDetails.SUBMISSION, Integer.toString(submission.number()));
    }
}
