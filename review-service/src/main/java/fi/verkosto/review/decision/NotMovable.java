package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision that is not moved together with others, and why. */
@Schema(name = "NotMovableDecision")
public record NotMovable(
        UUID decisionId,

        @Schema(description = "Null where there is no such decision", nullable = true)
        @Size(max = Lengths.REGISTER_NUMBER)
        String caseNumber,

        MoveObstacle why,

        @Schema(
                description = "The rules that it breaks and what it lacks, where it is INCOMPLETE",
                examples = "[\"no-reasons\"]")
        @Size(max = 30)
        List<@Size(max = Lengths.CODE) String> rules) {

    public static NotMovable of(MovableDecision decision, MoveObstacle why) {
        return new NotMovable(
                decision.row().id(),
                decision.row().application().caseNumber(),
                why,
                decision.faults().stream().map(Fault::rule).toList());
    }

    static NotMovable unknown(UUID decisionId) {
        return new NotMovable(decisionId, null, MoveObstacle.UNKNOWN, List.of());
    }
}
