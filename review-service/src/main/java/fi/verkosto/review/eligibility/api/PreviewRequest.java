package fi.verkosto.review.eligibility.api;

import fi.verkosto.review.eligibility.ConfirmEligibility;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which applications an officer wants to find eligible together. */
@Schema(name = "ConfirmationPreviewRequest")
record PreviewRequest(
        @Size(min = 1, max = ConfirmEligibility.MOST)
        @Schema(
                description =
                        "The reviews, also such as need judgement; without it, those that nobody has decided on and"
                                + " that passed every check")
        List<@NotNull UUID> reviews) {

    Set<UUID> chosen() {
        return reviews == null ? Set.of() : Set.copyOf(reviews);
    }
}
