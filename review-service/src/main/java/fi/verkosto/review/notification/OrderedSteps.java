package fi.verkosto.review.notification;

import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionStep;
import fi.verkosto.review.decision.Decisions;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * What the notification of an ordered decision begins with. The call is not locked: its limits were asked at the approval, and
 * several instances could not work on one call.
 */
@ApplicationScoped
class OrderedSteps {

    private final OrderedDecisions ordered;
    private final Decisions decisions;
    private final Reviews reviews;
    private final KnownCalls calls;
    private final InstantSource clock;

    OrderedSteps(
            OrderedDecisions ordered, Decisions decisions, Reviews reviews, KnownCalls calls, InstantSource clock) {
        this.ordered = ordered;
        this.decisions = decisions;
        this.reviews = reviews;
        this.calls = calls;
        this.clock = clock;
    }

    /** None where somebody else is at it, or it is done. */
    Optional<DecisionStep> begin(UUID decisionId) {
        return ordered.claim(decisionId) ? Optional.of(step(decisionId)) : Optional.empty();
    }

    private DecisionStep step(UUID decisionId) {
        Decision decision = decisions.find(decisionId).orElseThrow();
        Review review = reviews.find(decision.reviewId()).orElseThrow();
        KnownCall call = calls.find(decision.callId()).orElseThrow();
        return new DecisionStep(decision, review, call, AuditTrail.SYSTEM, clock.instant());
    }
}
