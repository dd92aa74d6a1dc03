package fi.verkosto.review.messaging;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** An officer asked the applicant for a supplement, or gave more time for it. */
record SupplementRequested(
        @NotNull UUID applicationId, @NotNull Instant dueAt) {}
