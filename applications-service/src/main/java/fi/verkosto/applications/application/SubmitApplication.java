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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Fixes the present content as a version, gives the case number, and tells the contact person and everybody else. */
@ApplicationScoped
public class SubmitApplication {

    private final AuditTrail auditTrail;
    private final Applications applications;
    private final ApplicationAccess access;
    private final SubmissionRules rules;
    private final KeptVersions versions;
    private final Announcements announcements;
    private final Arrival arrival;
    private final RecordSubmission recordSubmission;
    private final ServedLate servedLate;

    SubmitApplication(
            Applications applications,
            ApplicationAccess access,
            SubmissionRules rules,
            KeptVersions versions,
            Announcements announcements,
            Arrival arrival,
            AuditTrail auditTrail,
            RecordSubmission recordSubmission,
            ServedLate servedLate) {
        this.servedLate = servedLate;
        this.recordSubmission = recordSubmission;
        this.auditTrail = auditTrail;
        this.applications = applications;
        this.access = access;
        this.rules = rules;
        this.versions = versions;
        this.announcements = announcements;
        this.arrival = arrival;
    }

    @Transactional
    public Submission submit(UUID id, String ifMatch) {
        Instant now = arrival.instant();
        Application application = access.toLead(id);
        GrantCall call = servedLate.keptFromClosing(access.callOf(application));
        Editing.require(application, call, now, ApplicationEvent.SUBMIT);
        Versions.check(ifMatch, application.version());
        return fix(
                application,
                call,
                now,
                submission -> auditTrail.record(id, AuditAction.SUBMITTED, details(submission)));
    }

    /**
     * Makes the present content the next version, whoever asks for it.
     *
     * @param trail writes down who did
     */
    Submission fix(Application application, GrantCall call, Instant now, Consumer<Submission> trail) {
        Submission submission = application.submit(rules.judge(application, call), now);
        if (!application.isRegistered()) {
            application.register(applications.nextCaseNumber(call.terms().caseNumber()));
        }
        RecordSubmission.Recorded recorded = recordSubmission.record(application, submission, call);
        applications.keep(submission);
        versions.submitted(application);
        trail.accept(submission);
        announcements.submitted(application, submission, call, Optional.of(recorded.sha256()));
        applications.flush();
        // Last, since it keeps the call's other submissions waiting.
        recordSubmission.receipt(recorded);
        return submission;
    }

    static Map<String, String> details(Submission submission) {
        return Map.of(AuditDetails.SUBMISSION, Integer.toString(submission.number()));
    }
}
