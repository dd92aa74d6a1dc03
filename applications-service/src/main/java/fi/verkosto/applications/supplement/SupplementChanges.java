package fi.verkosto.applications.supplement;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Judgement;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.rules.SubmissionRules;
import fi.verkosto.applications.version.SubmittedState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What every change of a supplement request entails, in its transaction: the trail, the lists, the mail. */
@ApplicationScoped
class SupplementChanges {

    private final SupplementRequests requests;
    private final SubmittedState submitted;
    private final SubmissionRules rules;
    private final AuditTrail auditTrail;
    private final SupplementLetter letter;

    SupplementChanges(
            SupplementRequests requests,
            SubmittedState submitted,
            SubmissionRules rules,
            AuditTrail auditTrail,
            SupplementLetter letter) {
        this.requests = requests;
        this.submitted = submitted;
        this.rules = rules;
        this.auditTrail = auditTrail;
        this.letter = letter;
    }

    Submission restored(Application application) {
        return submitted.restored(application);
    }

    void asked(SupplementStep step) {
        open(step, AuditAction.SUPPLEMENT_REQUESTED);
        letter.asked(step);
        requests.flush();
    }

    /** Asked for until later. */
    void extended(SupplementStep step, Instant dueBefore) {
        open(step, AuditAction.SUPPLEMENT_EXTENDED);
        letter.extended(step, dueBefore);
        requests.flush();
    }

    private void open(SupplementStep step, AuditAction action) {
        SupplementRequest request = step.request();
        // What stands between the applicant and an answer may be elsewhere: a member that left since.
        Judgement judgement = judgement(step);
        step.application().openForSupplement(judgement.faulty());
        step.application().show(judgement.overview());
        requests.add(request);
        record(request, action, Map.of("dueAt", request.dueAt().toString(), AuditDetails.REASON, request.message()));
    }

    /** An officer does not ask for it any more. */
    void cancelled(SupplementStep step) {
        record(step.request(), AuditAction.SUPPLEMENT_CANCELLED, Map.of());
        tellEnd(step);
    }

    void cancelledBySystem(SupplementStep step) {
        auditTrail.recordBySystem(
                step.application().id(),
                AuditAction.SUPPLEMENT_CANCELLED,
                Map.of(AuditDetails.ITEM, step.request().id().toString()));
        tellEnd(step);
    }

    private void tellEnd(SupplementStep step) {
        step.application().show(judgement(step).overview());
        letter.cancelled(step);
        requests.flush();
    }

    private Judgement judgement(SupplementStep step) {
        return rules.judge(step.application().candidate(), step.call());
    }

    private void record(SupplementRequest request, AuditAction action, Map<String, String> own) {
        Map<String, String> details = new HashMap<>(own);
        details.put(AuditDetails.ITEM, request.id().toString());
        auditTrail.record(request.applicationId(), action, details);
    }
}
