package fi.verkosto.review.eligibility.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.eligibility.ConfirmEligibility;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is confirmed, as the preview had it. */
@Schema(name = "EligibilityConfirmationRequest")
record ConfirmationRequest(
        @NotNull @Size(min = 1, max = ConfirmEligibility.MOST)
        List<@NotNull @Valid Previewed> applications) {

    /** Two that differ for one review are none. */
    SortedMap<UUID, String> digests() {
        SortedMap<UUID, String> digests = new TreeMap<>();
        applications.forEach(previewed ->
                digests.merge(previewed.reviewId(), previewed.digest(), (one, other) -> one.equals(other) ? one : ""));
        return digests;
    }

    /** One of them. */
    @Schema(name = "PreviewedApplication")
    record Previewed(
            @NotNull UUID reviewId,

            @NotBlank @Size(max = Lengths.CODE) @Schema(description = "As in the preview")
            String digest) {}
}
