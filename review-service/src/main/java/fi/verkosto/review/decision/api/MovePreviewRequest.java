package fi.verkosto.review.decision.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The call whose decisions are to be moved together. */
@Schema(name = "DecisionMovePreviewRequest")
record MovePreviewRequest(@NotNull UUID callId) {}
