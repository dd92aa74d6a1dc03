package fi.verkosto.review.review.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.request.Versions;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.licence.LicenceEnd;
import fi.verkosto.review.review.Eligibility;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewState;
import fi.verkosto.review.review.SubmittedApplication;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A review as the staff of the call see it. */
@Schema(name = "Review")
record ReviewResponse(
        UUID id,
        UUID callId,
        UUID applicationId,
        ReviewState state,

        @Schema(description = "The version for If-Match; the same as in the ETag", examples = "1")
        long version,

        Instant openedAt,

        @Schema(description = "The submitted version under review")
        SubmittedApplication application,

        @Schema(
                description =
                        "Until when the applicant may supplement the application; its eligibility cannot be decided"
                                + " before that is answered or cancelled. Null while no supplement is awaited",
                nullable = true)
        Instant supplementDueAt,

        @Schema(
                description =
                        "Licences of the lead and the members that end before the project does, the first first; by the"
                                + " register of providers as it is now, whatever it said at the submission")
        @Size(max = 101)
        List<EndingLicence> endingLicences,

        @Schema(description = "Null until decided", nullable = true)
        EligibilityResponse eligibility,

        @Schema(description = "What was found before it was corrected, oldest first")
        List<EligibilityResponse> earlierEligibilities) {

    static ReviewResponse from(Review review, List<LicenceEnd> licences) {
        return new ReviewResponse(
                review.id(),
                review.callId(),
                review.applicationId(),
                review.state(),
                review.version(),
                review.openedAt(),
                review.application(),
                review.supplementDueAt().orElse(null),
                licences.stream()
                        .map(end -> EndingLicence.from(end, review.application()))
                        .toList(),
                review.eligibility()
                        .map(found -> EligibilityResponse.from(found, review.application()))
                        .orElse(null),
                review.earlierEligibilities().stream()
                        .map(found -> EligibilityResponse.from(found, review.application()))
                        .toList());
    }

    RestResponse<ReviewResponse> withEtag() {
        return ResponseBuilder.ok(this).tag(Versions.etag(version)).build();
    }

    /** What an officer found of the conditions of the call. */
    @Schema(name = "Eligibility")
    record EligibilityResponse(
            boolean eligible,
            @Schema(nullable = true) LocalizedText reasons,

            @Schema(description = "The officer: their token subject")
            String decidedBy,

            Instant decidedAt,

            @Schema(
                    description = "Why it took the place of what was found before; null if nothing was",
                    nullable = true)
            String correctedBecause,

            @Schema(
                    description = "The version that it was found of; null where it was found before that was kept",
                    examples = "1",
                    nullable = true)
            Integer applicationVersion,

            @Schema(description = "Whether a later version is under review: look at its checks, and decide anew")
            boolean outdated,

            @Schema(
                    description =
                            "Why the application is eligible although a check had failed; null if none had, and where it"
                                    + " was corrected, for which correctedBecause says enough",
                    nullable = true)
            @Size(max = Lengths.REASON)
            String despiteChecks) {

        static EligibilityResponse from(Eligibility eligibility, SubmittedApplication underReview) {
            return new EligibilityResponse(
                    eligibility.eligible(),
                    eligibility.reasons(),
                    eligibility.decidedBy(),
                    eligibility.decidedAt(),
                    eligibility.correctedBecause(),
                    eligibility.applicationVersion(),
                    eligibility.isOutdatedBy(underReview),
                    eligibility.despiteChecks());
        }
    }
}
