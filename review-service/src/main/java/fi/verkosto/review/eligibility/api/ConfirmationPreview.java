package fi.verkosto.review.eligibility.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.eligibility.Candidate;
import fi.verkosto.review.eligibility.Check;
import fi.verkosto.review.eligibility.CheckResult;
import fi.verkosto.review.eligibility.ConfirmEligibility;
import fi.verkosto.review.eligibility.ConfirmEligibility.Preview;
import fi.verkosto.review.eligibility.Moved;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a confirmation would do. */
@Schema(name = "EligibilityConfirmationPreview")
record ConfirmationPreview(
        @Schema(description = "How many would be confirmed", examples = "1")
        int number,

        @Schema(description = "Those, by the order of their reviews: send reviewId and digest to confirm them")
        @Size(max = ConfirmEligibility.MOST)
        List<Confirmable> applications,

        @Schema(description = "Those that would not, and why") @Size(max = ConfirmEligibility.MOST)
        List<Moved> leftOut,

        @Schema(
                description =
                        "The cursor of the next preview, where more wait for a decision than are looked at together;"
                                + " null where none do",
                nullable = true)
        @Size(max = Lengths.CODE)
        String next) {

    static ConfirmationPreview from(Preview preview) {
        return new ConfirmationPreview(
                preview.confirmable().size(),
                preview.confirmable().stream().map(Confirmable::from).toList(),
                preview.leftOut(),
                preview.next().map(Cursor::new).map(Cursor::toString).orElse(null));
    }

    /** One that would be confirmed. */
    @Schema(name = "ConfirmableApplication")
    record Confirmable(
            UUID reviewId,
            UUID applicationId,
            @Size(max = Lengths.REGISTER_NUMBER) String caseNumber,

            @Schema(description = "The name of the lead applicant") @Size(max = Lengths.NAME)
            String lead,

            int applicationVersion,

            @Schema(description = "Codes of the checks that did not pass, which whoever chose it looks at")
            @Size(max = ChecksResponse.MOST)
            List<@Size(max = Lengths.CODE) String> open,

            @Schema(description = "Of the version and its checks: it changes when anything does")
            @Size(max = Lengths.CODE)
            String digest) {

        static Confirmable from(Candidate candidate) {
            return new Confirmable(
                    candidate.review().id(),
                    candidate.review().applicationId(),
                    candidate.review().application().caseNumber(),
                    candidate.review().application().lead().name(),
                    candidate.review().application().version(),
                    candidate.checks().stream()
                            .filter(check -> check.result() != CheckResult.PASSED)
                            .map(Check::rule)
                            .toList(),
                    candidate.digest());
        }
    }
}
