package fi.verkosto.review.messaging;

import fi.verkosto.review.review.Supplement;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

/** An officer asks for a supplement no longer. */
record SupplementCancelled(
        @NotNull UUID applicationId,
        @NotNull UUID callId,
        @NotNull @Min(1) Long revision) {

    Supplement toSupplement() {
        return new Supplement(applicationId, callId, revision, Optional.empty());
    }
}
