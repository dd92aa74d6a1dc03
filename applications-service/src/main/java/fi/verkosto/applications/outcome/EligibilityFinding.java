package fi.verkosto.applications.outcome;

import fi.verkosto.api.refusal.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an officer found of an application.
 *
 * @param corrected whether something else was found before
 * @param reasons why it is not eligible; null where it is, or where nobody said
 * @param failedChecks what was found of it by itself, in words
 */
public record EligibilityFinding(
        UUID applicationId,
        boolean eligible,
        boolean corrected,
        Instant decidedAt,
        LocalizedText reasons,
        List<LocalizedText> failedChecks) {}
