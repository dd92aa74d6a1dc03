package fi.verkosto.applications.application;

import fi.verkosto.applications.application.SubmittedFiles.SubmittedFile;
import fi.verkosto.receipts.CanonicalJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was submitted, as it is signed: everything but the contacts, which are personal data and can be erased. A receipt is
 * for the hash of its canonical JSON.
 */
record SubmissionRecord(
        UUID applicationId,
        UUID callId,
        String strand,
        String caseNumber,
        int number,
        Instant submittedAt,
        Parties parties,
        Content content,
        Funding funding,
        List<SubmittedFile> files) {

    static SubmissionRecord of(
            Application application,
            Submission submission,
            Parties parties,
            Funding funding,
            List<SubmittedFile> files) {
        return new SubmissionRecord(
                application.id(),
                application.callId(),
                application.strand(),
                application.caseNumber(),
                submission.number(),
                submission.submittedAt(),
                parties,
                Content.of(submission.content()),
                funding,
                files);
    }

    String canonical() {
        return CanonicalJson.of(this);
    }

    /** The application's content without its contacts. */
    record Content(
            Basics basics, Consortium consortium, Partners partners, Budget budget, Map<String, Object> answers) {

        static Content of(ApplicationContent content) {
            return new Content(
                    content.basics(), content.consortium(), content.partners(), content.budget(), content.answers());
        }
    }
}
