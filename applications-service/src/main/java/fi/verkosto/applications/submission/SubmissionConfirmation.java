package fi.verkosto.applications.submission;

import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.receipt.IssueReceipt;
import jakarta.enterprise.context.ApplicationScoped;

/** What people get for a submission: a letter, and the receipt. */
@ApplicationScoped
public class SubmissionConfirmation {

    private final SubmissionLetter letter;
    private final Applications applications;
    private final IssueReceipt issueReceipt;

    SubmissionConfirmation(SubmissionLetter letter, Applications applications, IssueReceipt issueReceipt) {
        this.letter = letter;
        this.applications = applications;
        this.issueReceipt = issueReceipt;
    }

    /** To be done last, since it keeps the call's other submissions waiting. */
    ReceiptedSubmission give(FixedSubmission fixed, ApplicationStep step) {
        letter.send(fixed, step);
        return giveReceipt(fixed, step);
    }

    /** The receipt alone, where another letter tells of it. To be done last too. */
    public ReceiptedSubmission giveReceipt(FixedSubmission fixed, ApplicationStep step) {
        applications.flush();
        Submission submission = fixed.submission();
        String receipt = issueReceipt.issue(new IssueReceipt.Submitted(
                step.call().id(),
                submission.applicationId(),
                submission.number(),
                step.application().caseNumber(),
                submission.madeAt(),
                fixed.sha256(),
                fixed.files()));
        return new ReceiptedSubmission(submission, receipt);
    }
}
