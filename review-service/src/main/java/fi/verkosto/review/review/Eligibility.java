package fi.verkosto.review.review;

import fi.verkosto.api.refusal.LocalizedText;
import java.time.Instant;

/**
 * What an officer found of the conditions of the call.
 *
 * @param reasons always there when the application is ineligible
 * @param decidedBy the officer's token subject
 * @param correctedBecause why this took the place of what was found before; null if nothing was
 * @param applicationVersion the version that it was found of; null where it was found before that was kept
 * @param despiteChecks why the application is eligible although a check had failed; null if none had, and where it was
 *     corrected, for which there is a reason anyway
 */
public record Eligibility(
        boolean eligible,
        LocalizedText reasons,
        String decidedBy,
        Instant decidedAt,
        String correctedBecause,
        Integer applicationVersion,
        String despiteChecks) {

    public Eligibility {
        if (!eligible && reasons == null) {
            throw new IllegalArgumentException("Ineligible without reasons");
        }
    }

    /** Whether a later version is under review by now. */
    public boolean isOutdatedBy(SubmittedApplication application) {
        return applicationVersion == null
                ? decidedAt.isBefore(application.madeAt())
                : applicationVersion < application.version();
    }

    /** What it is to a review of which this was found before; null if nothing was. */
    ReviewEvent decidedAfter(Eligibility before, SubmittedApplication application) {
        if (before != null && before.eligible == eligible && before.isOutdatedBy(application)) {
            return ReviewEvent.CONFIRM_AGAIN;
        }
        return eligible ? ReviewEvent.CONFIRM_ELIGIBILITY : ReviewEvent.DENY_ELIGIBILITY;
    }
}
