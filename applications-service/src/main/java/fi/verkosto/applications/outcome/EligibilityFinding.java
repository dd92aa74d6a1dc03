package fi.verkosto.applications.outcome;

import fi.verkosto.api.refusal.LocalizedText;
import java.time.Instant;
import java.util.UUID;

/**
 * What an officer found of an application.
 *
 * @param corrected whether something else was found before
 * @param reasons why it is not eligible; null where it is, or where nobody said
 */
public record EligibilityFinding(
        UUID applicationId, boolean eligible, boolean corrected, Instant decidedAt, LocalizedText reasons) {}
