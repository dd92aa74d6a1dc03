package fi.verkosto.review.review;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.review.call.KnownCall;
import java.time.Instant;

/** What a statement on eligibility works on: the review, locked, its call, and who states it when. */
record EligibilityStep(Review review, KnownCall call, String officer, Instant now) {

    /** @param because why what was found before was wrong; null for what is found first */
    Eligibility finding(boolean eligible, LocalizedText reasons, String because) {
        return new Eligibility(eligible, reasons, officer, now, because);
    }
}
