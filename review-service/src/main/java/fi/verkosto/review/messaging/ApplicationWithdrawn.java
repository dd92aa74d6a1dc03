package fi.verkosto.review.messaging;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** An applicant withdrew an application. */
record ApplicationWithdrawn(
        @NotNull UUID applicationId, @NotNull Instant withdrawnAt) {}
