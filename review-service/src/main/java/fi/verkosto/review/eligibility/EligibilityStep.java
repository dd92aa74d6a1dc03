package fi.verkosto.review.eligibility;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.review.Eligibility;
import fi.verkosto.review.review.Review;
import java.time.Instant;
import java.util.List;

/** What a statement on eligibility works on: the review, locked, its call, its checks, and who states it when. */
record EligibilityStep(Review review, KnownCall call, List<Check> checks, String officer, Instant now) {

    /** Refuses one that is about another version, and one that passes over a failed check without saying why. */
    Eligibility decided(Finding finding) {
        requireVersion(finding.applicationVersion());
        if (finding.eligible() && finding.despiteChecks() == null && !failed().isEmpty()) {
            throw new Refusal(ReviewError.CHECKS_FAILED)
                    .with("checks", failed().stream().map(Check::rule).toList());
        }
        return eligibility(finding, null);
    }

    /**
     * What takes the place of what was found before.
     *
     * @param because why that was wrong, which says enough of failed checks too
     */
    Eligibility corrected(Finding finding, String because) {
        requireVersion(finding.applicationVersion());
        return eligibility(finding, because);
    }

    private Eligibility eligibility(Finding finding, String because) {
        String despite = finding.eligible() && !failed().isEmpty() ? finding.despiteChecks() : null;
        return new Eligibility(
                finding.eligible(),
                finding.reasons(),
                officer,
                now,
                because,
                review.application().version(),
                despite);
    }

    private void requireVersion(Integer seen) {
        int current = review.application().version();
        if (seen != null && seen != current) {
            throw new Refusal(ReviewError.APPLICATION_CHANGED).with("currentVersion", current);
        }
    }

    private List<Check> failed() {
        return checks.stream().filter(Check::failed).toList();
    }
}
