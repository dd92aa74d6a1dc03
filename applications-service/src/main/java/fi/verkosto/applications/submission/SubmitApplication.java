package fi.verkosto.applications.submission;

import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** People of the lead applicant submit what is written and attached now. */
@ApplicationScoped
public class SubmitApplication {

    private final SubmissionSteps steps;
    private final NextSubmission nextSubmission;
    private final SubmissionNews news;
    private final AuditTrail auditTrail;
    private final SubmissionConfirmation confirmation;

    SubmitApplication(
            SubmissionSteps steps,
            NextSubmission nextSubmission,
            SubmissionNews news,
            AuditTrail auditTrail,
            SubmissionConfirmation confirmation) {
        this.steps = steps;
        this.nextSubmission = nextSubmission;
        this.news = news;
        this.auditTrail = auditTrail;
        this.confirmation = confirmation;
    }

    @Transactional
    public ReceiptedSubmission submit(UUID id, String ifMatch) {
        ApplicationStep step = steps.beginSubmission(id, ifMatch);
        FixedSubmission fixed = nextSubmission.ofPresent(step);
        String number = Integer.toString(fixed.submission().number());
        auditTrail.record(id, AuditAction.SUBMITTED, Map.of(AuditDetails.SUBMISSION, number));
        news.tell(fixed);
        return confirmation.give(fixed, step);
    }
}
