package fi.verkosto.applications.messaging;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** {@code fi.verkosto.review.eligibility-decided.v1}, as far as applications need it. */
record EligibilityDecided(@NotNull UUID applicationId) {}
