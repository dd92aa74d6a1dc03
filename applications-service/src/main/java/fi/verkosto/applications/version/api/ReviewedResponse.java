package fi.verkosto.applications.version.api;

import fi.verkosto.applications.access.ReviewedVersion;
import fi.verkosto.applications.access.ReviewerAccess;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.funding.Funding;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The version of an application that is under review, whole but for the contacts. */
@Schema(name = "ReviewedApplication")
record ReviewedResponse(
        @Schema(description = "The application") UUID id,

        UUID callId,
        @Schema(examples = "REGIONAL_NETWORK") String strand,
        @Schema(examples = "1/340/2018") String caseNumber,

        @Schema(description = "The number of the submitted version that is under review: scores are about it")
        int applicationVersion,

        Instant submittedAt,

        @Schema(
                description =
                        "When a supplement, or an officer on behalf of the applicant, made this version; null if the "
                                + "applicant submitted it",
                nullable = true)
        Instant lastChangedAt,

        @Schema(
                description =
                        "Whether the caller must not know who applies: organisations have labels in the place of names, and null in that of "
                                + "business IDs and home regions; files are called attachment-1.pdf and so on. In texts only business IDs "
                                + "and full names of the organisations are hidden, and in files nothing")
        boolean blind,

        @Schema(description = "Who submitted it, as the register had them then")
        ReviewedParties parties,

        ReviewedContent content,
        ReviewedFunding funding,
        List<ReviewedFile> files,

        @Schema(
                description =
                        "The submitted versions before it that have no other organisations, the latest first; a hundred "
                                + "at the most")
        @Size(max = ReviewerAccess.MOST_EARLIER)
        List<Applications.MadeVersion> earlierVersions,

        @Schema(description = "What this version differs from; null if there is no earlier one", nullable = true)
        Integer comparedWith,

        @Schema(description = "What is other than in that version: pointers into the content, and from /files on")
        List<Difference> differences) {

    static ReviewedResponse from(
            ReviewedVersion reviewed,
            Organisations organisations,
            List<ReviewedFile> files,
            List<Applications.MadeVersion> earlier,
            Integer comparedWith,
            List<Difference> differences) {
        Submission submission = reviewed.submission();
        return new ReviewedResponse(
                reviewed.application().id(),
                reviewed.call().id(),
                reviewed.application().strand(),
                reviewed.application().caseNumber(),
                submission.number(),
                submission.submittedAt(),
                submission.lastChangedAt().orElse(null),
                organisations.areHidden(),
                ReviewedParties.of(submission.parties(), organisations),
                ReviewedContent.of(submission.content(), organisations),
                ReviewedFunding.of(
                        Funding.of(
                                submission.content().budget(), reviewed.call().terms()),
                        organisations),
                files,
                earlier,
                comparedWith,
                differences);
    }
}
