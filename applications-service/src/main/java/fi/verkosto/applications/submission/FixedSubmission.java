package fi.verkosto.applications.submission;

import fi.verkosto.applications.application.ApplicationSubmitted;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.receipts.Receipt.FileHash;
import java.util.List;

/**
 * A version that was just fixed, and has no receipt yet.
 *
 * @param event tells of it; for the use case to publish
 * @param sha256 the digest of its record, in hexadecimal
 */
public record FixedSubmission(Submission submission, ApplicationSubmitted event, String sha256, List<FileHash> files) {

    static FixedSubmission of(Submission submission, ApplicationSubmitted event, List<FileHash> files) {
        String sha256 = CanonicalJson.sha256(submission.record().orElseThrow());
        return new FixedSubmission(submission, event, sha256, files);
    }
}
