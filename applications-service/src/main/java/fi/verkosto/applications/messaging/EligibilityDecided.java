package fi.verkosto.applications.messaging;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.outcome.EligibilityFinding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** {@code fi.verkosto.review.eligibility-decided.v1}, as far as applications need it. */
record EligibilityDecided(
        @NotNull UUID applicationId,
        @NotNull Boolean eligible,
        Boolean corrected,
        @NotNull Instant decidedAt,
        @Valid LocalizedText reasons,
        List<@NotNull @Valid FailedCheck> failedChecks) {

    record FailedCheck(@NotNull @Valid LocalizedText sentence) {}

    EligibilityFinding toFinding() {
        return new EligibilityFinding(
                applicationId, eligible, Boolean.TRUE.equals(corrected), decidedAt, reasons, sentences());
    }

    /** Events from before checks have none. */
    private List<LocalizedText> sentences() {
        return failedChecks == null
                ? List.of()
                : failedChecks.stream().map(FailedCheck::sentence).toList();
    }
}
