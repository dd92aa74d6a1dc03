package fi.verkosto.applications.submission;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Parties;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.application.SubmissionTimes;
import fi.verkosto.applications.content.ApplicationContent;
import fi.verkosto.applications.content.Basics;
import fi.verkosto.applications.content.Budget;
import fi.verkosto.applications.content.Consortium;
import fi.verkosto.applications.content.Partners;
import fi.verkosto.applications.funding.Funding;
import fi.verkosto.applications.version.SubmittedFiles.SubmittedFile;
import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.receipts.Receipt.FileHash;
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
        Instant lastChangedAt,
        Parties parties,
        Content content,
        Funding funding,
        List<SubmittedFile> files) {

    static SubmissionRecord of(
            ApplicationContent content,
            Parties parties,
            List<SubmittedFile> files,
            String caseNumber,
            SubmissionTimes times,
            ApplicationStep step) {
        Application application = step.application();
        return new SubmissionRecord(
                application.id(),
                application.callId(),
                application.strand(),
                caseNumber,
                application.submissions() + 1,
                times.submittedAt(),
                times.lastChangedAt(),
                parties,
                Content.of(content),
                Funding.of(content.budget(), step.call().terms()),
                files);
    }

    /** The version that it is the record of. */
    Submission submission(ApplicationContent whole) {
        return new Submission(
                applicationId,
                number,
                new SubmissionTimes(submittedAt, lastChangedAt),
                whole,
                parties,
                CanonicalJson.of(this));
    }

    List<FileHash> fileHashes() {
        return files.stream()
                .map(file -> new FileHash(file.id(), file.sha256()))
                .toList();
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
