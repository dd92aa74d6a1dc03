package fi.verkosto.review.panel;

import fi.verkosto.review.assignment.Assignment;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Complete scores that lay before a panel.
 *
 * @param completedAt null where it was not kept
 */
@Schema(name = "PanelBasis")
public record PanelBasis(
        UUID assignmentId, @Schema(nullable = true) Instant completedAt) {

    static PanelBasis of(Assignment complete) {
        return new PanelBasis(complete.id(), complete.completedAt().orElse(null));
    }
}
