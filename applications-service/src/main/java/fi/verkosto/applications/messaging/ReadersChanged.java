package fi.verkosto.applications.messaging;

import fi.verkosto.applications.reader.ReviewedApplication;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/** {@code fi.verkosto.review.readers-changed.v1}, as far as applications need it. */
record ReadersChanged(
        @NotNull UUID applicationId,
        @NotNull UUID callId,
        @NotNull @Min(1) Long revision,
        @Min(1) int version,
        @NotNull Set<@NotBlank String> evaluators,
        @NotNull Set<@NotBlank String> disqualified) {

    ReviewedApplication toReviewed() {
        return new ReviewedApplication(applicationId, callId, revision, version, evaluators, disqualified);
    }
}
