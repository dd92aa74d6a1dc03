package fi.verkosto.review.eligibility;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application that is not confirmed together with others, and why. */
@Schema(name = "NotConfirmable")
public record Moved(
        UUID reviewId,

        @Schema(description = "Null where there is no such review for the caller", nullable = true)
        @Size(max = Lengths.REGISTER_NUMBER)
        String caseNumber,

        Obstacle why) {

    static Moved of(Candidate candidate, Obstacle why) {
        return new Moved(
                candidate.review().id(), candidate.review().application().caseNumber(), why);
    }

    static Moved unknown(UUID reviewId) {
        return new Moved(reviewId, null, Obstacle.UNKNOWN);
    }
}
