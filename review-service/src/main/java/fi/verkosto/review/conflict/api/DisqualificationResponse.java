package fi.verkosto.review.conflict.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.disqualification.Disqualification;
import fi.verkosto.review.disqualification.DisqualificationSource;
import fi.verkosto.review.disqualification.Evidence;
import fi.verkosto.review.disqualification.Lifting;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of a call's staff must not deal with an application. */
@Schema(name = "Disqualification")
record DisqualificationResponse(
        UUID id,
        UUID reviewId,

        @Schema(description = "The subject of the person's access token") @Size(max = Lengths.PERSON)
        String person,

        DisqualificationSource source,

        @Schema(description = "As whoever stated it wrote; null where it was found", nullable = true)
        @Size(max = Lengths.REASON)
        String reason,

        @Schema(description = "What connects them; null where it was stated", nullable = true)
        Evidence evidence,

        @Schema(description = "The subject of whoever stated it; null where it was found", nullable = true)
        @Size(max = Lengths.PERSON)
        String statedBy,

        Instant statedAt,

        @Schema(description = "Why it does not hold any more; null while it does", nullable = true)
        Lifting lifting) {

    static DisqualificationResponse from(Disqualification disqualification) {
        return new DisqualificationResponse(
                disqualification.id(),
                disqualification.reviewId(),
                disqualification.person(),
                disqualification.source(),
                disqualification.reason().orElse(null),
                disqualification.evidence().orElse(null),
                disqualification.statedBy().orElse(null),
                disqualification.statedAt(),
                disqualification.lifting().orElse(null));
    }
}
