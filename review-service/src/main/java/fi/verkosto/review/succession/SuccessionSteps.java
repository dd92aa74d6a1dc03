package fi.verkosto.review.succession;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionRow;
import fi.verkosto.review.decision.DecisionStep;
import fi.verkosto.review.decision.Decisions;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/**
 * What drafting a successor, and giving the draft up, begins with: an officer does, and the call is locked first, as in every step of
 * a decision.
 */
@ApplicationScoped
class SuccessionSteps {

    private final KnownCalls calls;
    private final Reviews reviews;
    private final Decisions decisions;
    private final ReviewAccess access;
    private final InstantSource clock;

    SuccessionSteps(KnownCalls calls, Reviews reviews, Decisions decisions, ReviewAccess access, InstantSource clock) {
        this.calls = calls;
        this.reviews = reviews;
        this.decisions = decisions;
        this.access = access;
        this.clock = clock;
    }

    /** @param rejection in whose place the draft comes */
    DecisionStep begin(DecisionRow rejection) {
        var call = decisions.callOf(rejection.id()).flatMap(calls::lock).orElseThrow(SuccessionSteps::notFound);
        access.requireAllOf(call.id(), CallRole.OFFICER);
        var review = reviews.lock(rejection.reviewId()).orElseThrow(SuccessionSteps::notFound);
        var decision = decisions.lock(rejection.id()).orElseThrow(SuccessionSteps::notFound);
        return new DecisionStep(decision, review, call, access.person(), clock.instant());
    }

    /** @param draftId of what was drafted in the call, in the place of a rejection */
    DecisionStep beginCancelling(UUID callId, UUID draftId, String ifMatch) {
        var call = calls.lock(callId).orElseThrow(SuccessionSteps::notFound);
        access.requireAllOf(callId, CallRole.OFFICER);
        UUID reviewId = decisions
                .callOf(draftId)
                .filter(callId::equals)
                .flatMap(_ -> decisions.reviewOf(draftId))
                .orElseThrow(SuccessionSteps::notFound);
        var review = reviews.lock(reviewId).orElseThrow(SuccessionSteps::notFound);
        Decision draft =
                decisions.lock(draftId).filter(SuccessionSteps::isSuccessor).orElseThrow(SuccessionSteps::notFound);
        Versions.check(ifMatch, draft.version());
        return new DecisionStep(draft, review, call, access.person(), clock.instant());
    }

    private static boolean isSuccessor(Decision decision) {
        return decision.supersedes().isPresent() && decision.correctionId().isEmpty();
    }

    private static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }
}
