package fi.verkosto.review.eligibility;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewRow;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** What every statement on eligibility begins with: an officer of the call makes it, on the review as they last read it. */
@ApplicationScoped
class EligibilitySteps {

    private final KnownCalls calls;
    private final Reviews reviews;
    private final ReviewAccess access;
    private final CheckApplications checks;
    private final InstantSource clock;

    EligibilitySteps(
            KnownCalls calls, Reviews reviews, ReviewAccess access, CheckApplications checks, InstantSource clock) {
        this.calls = calls;
        this.reviews = reviews;
        this.access = access;
        this.checks = checks;
        this.clock = clock;
    }

    EligibilityStep begin(UUID reviewId, String ifMatch) {
        Review review = reviews.lock(reviewId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        KnownCall call = access.require(reviewId, review.callId(), CallRole.OFFICER);
        Versions.check(ifMatch, review.version());
        return new EligibilityStep(
                review, call, checks.of(call, ReviewRow.of(review)), access.person(), clock.instant());
    }

    /** The call is locked first, so that nobody selects or presents meanwhile. */
    EligibilityStep beginAlone(UUID reviewId, String ifMatch) {
        reviews.callOf(reviewId).ifPresent(calls::lock);
        return begin(reviewId, ifMatch);
    }
}
