package fi.verkosto.review.eligibility.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.eligibility.ConfirmEligibility;
import fi.verkosto.review.review.Review;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was confirmed. */
@Schema(name = "EligibilityConfirmation")
record ConfirmationResponse(
        @Schema(description = "How many were confirmed", examples = "1")
        int number,

        @Size(max = ConfirmEligibility.MOST) List<Confirmed> applications) {

    static ConfirmationResponse from(List<Review> reviews) {
        return new ConfirmationResponse(
                reviews.size(), reviews.stream().map(Confirmed::from).toList());
    }

    /** One of them. */
    @Schema(name = "ConfirmedApplication")
    record Confirmed(
            UUID reviewId,
            UUID applicationId,
            @Size(max = Lengths.REGISTER_NUMBER) String caseNumber,
            int applicationVersion) {

        static Confirmed from(Review review) {
            return new Confirmed(
                    review.id(),
                    review.applicationId(),
                    review.application().caseNumber(),
                    review.application().version());
        }
    }
}
