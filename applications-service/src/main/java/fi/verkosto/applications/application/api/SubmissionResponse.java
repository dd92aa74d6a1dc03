package fi.verkosto.applications.application.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.applications.application.Parties;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.content.ApplicationContent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One submitted version of an application, as it was. */
@Schema(name = "Submission")
public record SubmissionResponse(
        UUID applicationId,
        String caseNumber,

        @Schema(description = "Versions are numbered from 1")
        int number,

        @Schema(description = "When the applicant submitted; what came later keeps this time")
        Instant submittedAt,

        @Schema(
                description =
                        "When a supplement, or an officer on behalf of the applicant, made this version; null if the applicant submitted it",
                nullable = true)
        Instant lastChangedAt,

        @Schema(description = "Who submitted, as the register of providers had them then")
        Parties parties,

        ApplicationContent content,

        @Schema(description = "The receipt: a compact JWS. None from before receipts were issued", nullable = true)
        @Size(max = Lengths.RECEIPT)
        String receipt) {

    static SubmissionResponse from(Submission submission, String caseNumber, String receipt) {
        return new SubmissionResponse(
                submission.applicationId(),
                caseNumber,
                submission.number(),
                submission.submittedAt(),
                submission.lastChangedAt().orElse(null),
                submission.parties(),
                submission.content(),
                receipt);
    }
}
