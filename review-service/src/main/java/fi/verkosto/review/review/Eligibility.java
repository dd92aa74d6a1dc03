package fi.verkosto.review.review;

import fi.verkosto.api.refusal.LocalizedText;
import java.time.Instant;

/**
 * What an officer found of the conditions of the call.
 *
 * @param reasons always there when the application is ineligible
 * @param decidedBy the officer's token subject
 * @param correctedBecause why this took the place of what was found before; null if nothing was
 */
public record Eligibility(
        boolean eligible, LocalizedText reasons, String decidedBy, Instant decidedAt, String correctedBecause) {

    public Eligibility {
        if (!eligible && reasons == null) {
            throw new IllegalArgumentException("Ineligible without reasons");
        }
    }
}
