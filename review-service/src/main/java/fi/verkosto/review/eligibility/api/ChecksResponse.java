package fi.verkosto.review.eligibility.api;

import fi.verkosto.review.eligibility.Check;
import fi.verkosto.review.eligibility.ReadChecks.ChecksOfReview;
import fi.verkosto.review.eligibility.ReadChecks.Decided;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is checked of the version under review. */
@Schema(name = "EligibilityChecks")
record ChecksResponse(
        UUID reviewId,

        @Schema(description = "The version under review, which is checked", examples = "2")
        int applicationVersion,

        @Schema(description = "As they are now, by all that is known now; always in the same order") @Size(max = MOST)
        List<Check> checks,

        @Schema(
                description = "What the officer had before them who decided last; null where nobody has",
                nullable = true)
        DecidedOn decidedOn) {

    /** Far more than there are. */
    static final int MOST = 50;

    static ChecksResponse from(ChecksOfReview found) {
        return new ChecksResponse(
                found.review().id(),
                found.review().application().version(),
                found.checks(),
                found.decided().map(DecidedOn::from).orElse(null));
    }

    /** The checks as they were. */
    @Schema(name = "DecidedOnChecks")
    record DecidedOn(
            @Schema(description = "The version that was decided on", examples = "1")
            int applicationVersion,

            Instant decidedAt,
            @Size(max = MOST) List<Check> checks) {

        static DecidedOn from(Decided decided) {
            return new DecidedOn(decided.applicationVersion(), decided.decidedAt(), decided.checks());
        }
    }
}
