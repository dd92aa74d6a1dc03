package fi.verkosto.applications.onbehalf;

import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.draft.SectionChange;
import fi.verkosto.applications.draft.SectionTrail;
import fi.verkosto.applications.submission.FixedSubmission;
import fi.verkosto.applications.submission.SubmissionConfirmation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What is left of an act on behalf of an applicant, with its reason: in the history, in the mail, and as a receipt. */
@ApplicationScoped
class OnBehalfTrail {

    private final AuditTrail auditTrail;
    private final SectionTrail sections;
    private final OnBehalfLetter letter;
    private final SubmissionConfirmation confirmation;

    OnBehalfTrail(
            AuditTrail auditTrail, SectionTrail sections, OnBehalfLetter letter, SubmissionConfirmation confirmation) {
        this.auditTrail = auditTrail;
        this.sections = sections;
        this.letter = letter;
        this.confirmation = confirmation;
    }

    void edited(ApplicationStep step, SectionChange change, String reason) {
        sections.savedOnBehalf(step.application().id(), change, reason);
    }

    /**
     * One mail for both: what the officer changed and why, and what is submitted now. To be done last, since it keeps the
     * call's other submissions waiting.
     */
    void submitted(ApplicationStep step, Section section, FixedSubmission fixed, String reason) {
        String number = Integer.toString(fixed.submission().number());
        auditTrail.record(
                step.application().id(),
                AuditAction.SUBMITTED_ON_BEHALF,
                Map.of(AuditDetails.SUBMISSION, number, AuditDetails.REASON, reason));
        letter.edited(section, fixed, step, reason);
        confirmation.giveReceipt(fixed, step);
    }

    /** One mail for both: that it is withdrawn, and why the officer did it. */
    void withdrawn(ApplicationStep step, String reason) {
        auditTrail.record(
                step.application().id(), AuditAction.WITHDRAWN_ON_BEHALF, Map.of(AuditDetails.REASON, reason));
        letter.withdrawn(step, reason);
    }
}
