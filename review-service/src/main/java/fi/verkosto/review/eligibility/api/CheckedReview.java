package fi.verkosto.review.eligibility.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.eligibility.Check;
import fi.verkosto.review.eligibility.CheckResult;
import fi.verkosto.review.eligibility.ReadChecks.ChecksOfReview;
import fi.verkosto.review.review.ReviewRow;
import fi.verkosto.review.review.ReviewState;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of an officer's list. */
@Schema(name = "CheckedReview")
record CheckedReview(
        UUID reviewId,
        UUID applicationId,
        @Size(max = Lengths.REGISTER_NUMBER) String caseNumber,
        @Size(max = Lengths.CODE) String strand,

        @Schema(description = "The name of the lead applicant") @Size(max = Lengths.NAME)
        String lead,

        ReviewState state,

        @Schema(description = "The version under review", examples = "2")
        int applicationVersion,

        @Schema(description = "What was found; null where nobody has decided", nullable = true)
        Boolean eligible,

        @Schema(description = "Whether that was found of an earlier version than the one under review")
        boolean outdated,

        @Schema(description = "Codes of the checks that failed") @Size(max = ChecksResponse.MOST)
        List<@Size(max = Lengths.CODE) String> failed,

        @Schema(description = "Codes of the checks that an officer looks at") @Size(max = ChecksResponse.MOST)
        List<@Size(max = Lengths.CODE) String> needsJudgement,

        @Schema(description = "Codes of the checks for which something has not been told")
        @Size(max = ChecksResponse.MOST)
        List<@Size(max = Lengths.CODE) String> notKnown) {

    static CheckedReview from(ChecksOfReview found) {
        ReviewRow review = found.review();
        return new CheckedReview(
                review.id(),
                review.applicationId(),
                review.application().caseNumber(),
                review.application().strand(),
                review.application().lead().name(),
                review.state(),
                review.application().version(),
                review.eligibility() == null ? null : review.eligibility().eligible(),
                review.isOutdated(),
                with(CheckResult.FAILED, found.checks()),
                with(CheckResult.NEEDS_JUDGEMENT, found.checks()),
                with(CheckResult.NOT_KNOWN, found.checks()));
    }

    private static List<String> with(CheckResult result, List<Check> checks) {
        return checks.stream()
                .filter(check -> check.result() == result)
                .map(Check::rule)
                .toList();
    }
}
