package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.CorrectionError;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/**
 * What every step of a decision begins with: the call is locked first, so that within one call only one decision moves
 * at a time and the limits hold whatever happens in parallel.
 */
@ApplicationScoped
class DecisionSteps {

    private final KnownCalls calls;
    private final Reviews reviews;
    private final Decisions decisions;
    private final ReviewAccess access;
    private final InstantSource clock;

    DecisionSteps(KnownCalls calls, Reviews reviews, Decisions decisions, ReviewAccess access, InstantSource clock) {
        this.calls = calls;
        this.reviews = reviews;
        this.decisions = decisions;
        this.access = access;
        this.clock = clock;
    }

    DecisionStep begin(UUID decisionId, String ifMatch, CallRole... anyOf) {
        KnownCall call = decisions.callOf(decisionId).flatMap(calls::lock).orElseThrow(DecisionSteps::notFound);
        UUID reviewId = decisions.reviewOf(decisionId).orElseThrow(DecisionSteps::notFound);
        access.requireAllOf(call.id(), anyOf);
        Review review = reviews.lock(reviewId).orElseThrow(DecisionSteps::notFound);
        Decision decision = decisions.lock(decisionId).orElseThrow(DecisionSteps::notFound);
        if (decision.correctionId().isPresent()) {
            throw new Refusal(CorrectionError.DECISION_OF_CORRECTION);
        }
        Versions.check(ifMatch, decision.version());
        return new DecisionStep(decision, review, call, access.person(), clock.instant());
    }

    private static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }
}
