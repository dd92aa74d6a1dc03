package fi.verkosto.review.messaging;

import fi.verkosto.review.decision.RecordDecline.DeclinedAward;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** {@code fi.verkosto.network.declined.v1} and {@code fi.verkosto.coordinator.declined.v1}, as far as decisions need them. */
record GrantDeclined(
        @NotNull UUID applicationId,
        UUID decisionId,
        @NotNull Instant declinedAt,
        Boolean lapsed) {

    DeclinedAward toDeclined() {
        return new DeclinedAward(applicationId, decisionId, declinedAt, Boolean.TRUE.equals(lapsed));
    }
}
