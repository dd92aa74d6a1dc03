package fi.verkosto.review.messaging;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An officer asks for a supplement no longer. */
record SupplementCancelled(@NotNull UUID applicationId) {}
