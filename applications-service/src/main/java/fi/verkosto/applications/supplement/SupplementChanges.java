package fi.verkosto.applications.supplement;

import fi.verkosto.applications.application.Announcements;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.application.SubmissionRules;
import fi.verkosto.applications.application.SubmittedState;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What every change of a supplement request entails, in its transaction: the trail, the event, the mail. */
@ApplicationScoped
class SupplementChanges {

    private final SupplementRequests requests;
    private final SubmittedState submitted;
    private final SubmissionRules rules;
    private final AuditTrail auditTrail;
    private final Announcements announcements;
    private final Outbox outbox;

    SupplementChanges(
            SupplementRequests requests,
            SubmittedState submitted,
            SubmissionRules rules,
            AuditTrail auditTrail,
            Announcements announcements,
            Outbox outbox) {
        this.requests = requests;
        this.submitted = submitted;
        this.rules = rules;
        this.auditTrail = auditTrail;
        this.announcements = announcements;
        this.outbox = outbox;
    }

    /** How many supplements were ever asked of the application. */
    long asked(UUID applicationId) {
        return requests.count("applicationId", applicationId);
    }

    Submission submitted(Application application) {
        return submitted.restored(application);
    }

    /** Asked for, or asked for until later. */
    void announce(Application application, GrantCall call, SupplementRequest request, AuditAction action) {
        // What stands between the applicant and an answer may be elsewhere: a member that left since.
        application.openForSupplement(rules.faulty(application, call));
        rules.refresh(application, call);
        requests.persist(request);
        record(request, action, Map.of("dueAt", request.dueAt().toString(), AuditDetails.REASON, request.message()));
        outbox.publish(SupplementRequested.of(request, application));
        announcements.supplementRequested(application, call, request.message(), request.dueAt());
        requests.flush();
    }

    /** An officer does not ask for it any more. */
    void announceEnd(Application application, GrantCall call, SupplementRequest request, Instant now) {
        record(request, AuditAction.SUPPLEMENT_CANCELLED, Map.of());
        tellEnd(application, call, request, now);
    }

    void announceEndBySystem(Application application, GrantCall call, SupplementRequest request, Instant now) {
        auditTrail.recordBySystem(
                application.id(),
                AuditAction.SUPPLEMENT_CANCELLED,
                Map.of(AuditDetails.ITEM, request.id().toString()));
        tellEnd(application, call, request, now);
    }

    private void tellEnd(Application application, GrantCall call, SupplementRequest request, Instant now) {
        rules.refresh(application, call);
        outbox.publish(new SupplementCancelled(
                application.id(), application.eventRevision(), application.callId(), request.id(), now));
        announcements.supplementCancelled(application, call);
        requests.flush();
    }

    private void record(SupplementRequest request, AuditAction action, Map<String, String> own) {
        Map<String, String> details = new HashMap<>(own);
        details.put(AuditDetails.ITEM, request.id().toString());
        auditTrail.record(request.applicationId(), action, details);
    }
}
