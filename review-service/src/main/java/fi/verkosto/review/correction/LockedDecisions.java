package fi.verkosto.review.correction;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionStep;
import fi.verkosto.review.decision.Decisions;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Locks a decision with what it is about: the call first, as every step of a decision does. Nothing is read before it is locked,
 * for a job may be making the decision final.
 */
@ApplicationScoped
class LockedDecisions {

    private final KnownCalls calls;
    private final Reviews reviews;
    private final Decisions decisions;
    private final InstantSource clock;

    LockedDecisions(KnownCalls calls, Reviews reviews, Decisions decisions, InstantSource clock) {
        this.calls = calls;
        this.reviews = reviews;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @param person who takes the step */
    DecisionStep lock(UUID decisionId, String person) {
        KnownCall call = decisions.callOf(decisionId).flatMap(calls::lock).orElseThrow(LockedDecisions::notFound);
        UUID reviewId = decisions.reviewOf(decisionId).orElseThrow(LockedDecisions::notFound);
        Review review = reviews.lock(reviewId).orElseThrow(LockedDecisions::notFound);
        Decision decision = decisions.lock(decisionId).orElseThrow(LockedDecisions::notFound);
        return new DecisionStep(decision, review, call, person, clock.instant());
    }

    /** The same of one that is locked with its review already; the call is not, since several instances work on it at once. */
    DecisionStep claimed(UUID decisionId, String person) {
        Decision decision = decisions.find(decisionId).orElseThrow();
        Review review = reviews.find(decision.reviewId()).orElseThrow();
        KnownCall call = calls.find(decision.callId()).orElseThrow();
        return new DecisionStep(decision, review, call, person, clock.instant());
    }

    /** What was given in the place of a locked decision, or of what was given in its place; the same where nothing was. */
    DecisionStep holdingNow(DecisionStep of) {
        return decisions
                .lockGivenInPlaceOf(of.decision().id())
                .map(later -> holdingNow(new DecisionStep(later, of.review(), of.call(), of.person(), of.now())))
                .orElse(of);
    }

    private static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }
}
