package fi.verkosto.applications.application;

import fi.verkosto.applications.application.SubmittedFiles.SubmittedFile;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.receipt.IssueReceipt;
import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.receipts.Receipt.FileHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Fixes what is submitted, to the byte, and gives a receipt for it. */
@ApplicationScoped
class RecordSubmission {

    private final IssueReceipt issueReceipt;

    RecordSubmission(IssueReceipt issueReceipt) {
        this.issueReceipt = issueReceipt;
    }

    Recorded record(Application application, Submission submission, GrantCall call, List<SubmittedFile> fixed) {
        String record = SubmissionRecord.of(
                        application, submission, submission.parties(), submission.funding(call), fixed)
                .canonical();
        submission.recordAs(record);
        List<FileHash> hashes = fixed.stream()
                .map(file -> new FileHash(file.id(), file.sha256()))
                .toList();
        return new Recorded(application, submission, CanonicalJson.sha256(record), hashes);
    }

    void receipt(Recorded recorded) {
        recorded.submission()
                .receiveReceipt(issueReceipt.issue(new IssueReceipt.Submitted(
                        recorded.application().callId(),
                        recorded.application().id(),
                        recorded.submission().number(),
                        recorded.application().caseNumber(),
                        recorded.submission().submittedAt(),
                        recorded.sha256(),
                        recorded.files())));
    }

    record Recorded(Application application, Submission submission, String sha256, List<FileHash> files) {}
}
