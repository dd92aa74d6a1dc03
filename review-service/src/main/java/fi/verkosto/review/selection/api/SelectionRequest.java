package fi.verkosto.review.selection.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The call to select in. */
record SelectionRequest(@NotNull UUID callId) {}
