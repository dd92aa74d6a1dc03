package fi.verkosto.review.messaging;

import fi.verkosto.review.review.WithdrawnApplication;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** An applicant withdrew an application. */
record ApplicationWithdrawn(
        @NotNull UUID applicationId,
        @NotNull UUID callId,
        @NotNull @Min(1) Long revision,
        @NotNull Instant withdrawnAt) {

    WithdrawnApplication toWithdrawn() {
        return new WithdrawnApplication(applicationId, callId, revision, withdrawnAt);
    }
}
