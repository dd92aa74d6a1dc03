package fi.verkosto.review.decision.api;

import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionState;
import fi.verkosto.review.decision.MoveDecisions;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was presented or approved, or is to be notified, together. */
@Schema(name = "DecisionMove")
record MoveResponse(
        @Schema(description = "How many were moved", examples = "1")
        int number,

        @Size(max = MoveDecisions.MOST) List<Moved> decisions) {

    static MoveResponse from(List<Decision> decisions) {
        return new MoveResponse(
                decisions.size(), decisions.stream().map(Moved::from).toList());
    }

    /** One of them. */
    @Schema(name = "MovedDecision")
    record Moved(UUID decisionId, UUID applicationId, DecisionState state) {

        static Moved from(Decision decision) {
            return new Moved(decision.id(), decision.applicationId(), decision.state());
        }
    }
}
