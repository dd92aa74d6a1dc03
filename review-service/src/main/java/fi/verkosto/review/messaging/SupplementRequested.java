package fi.verkosto.review.messaging;

import fi.verkosto.review.review.Supplement;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An officer asked the applicant for a supplement, or gave more time for it. */
record SupplementRequested(
        @NotNull UUID applicationId,
        @NotNull UUID callId,
        @NotNull @Min(1) Long revision,
        @NotNull Instant dueAt) {

    Supplement toSupplement() {
        return new Supplement(applicationId, callId, revision, Optional.of(dueAt));
    }
}
