package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.StaffChanged;
import fi.verkosto.review.review.EligibilityCorrected;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * Ends the open assignments of evaluators who left the staff of their call, and of applications that turn out ineligible.
 * Nobody asks for it, so the system does it.
 */
@ApplicationScoped
class EndByItself {

    private final Reviews reviews;
    private final Assignments assignments;
    private final FinishReview finishReview;
    private final InstantSource clock;
    private final AssignmentNews news;

    EndByItself(
            Reviews reviews,
            Assignments assignments,
            FinishReview finishReview,
            InstantSource clock,
            AssignmentNews news) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.finishReview = finishReview;
        this.clock = clock;
        this.news = news;
    }

    void whereTheEvaluatorLeft(@Observes StaffChanged event) {
        assignments
                .reviewsOfLeavers(event.callId(), event.evaluators())
                .forEach(review -> endThoseOfLeavers(review, event));
    }

    /** What was scored stands for what was found then; whoever has not begun has nothing to do any more. */
    void whereTheApplicationIsNotEligible(@Observes EligibilityCorrected event) {
        List<Assignment> counting = assignments.ofReview(event.review().id()).stream()
                .filter(Assignment::counts)
                .toList();
        if (counting.stream().anyMatch(Assignment::hasScores)) {
            throw new Refusal(ReviewError.SCORES_EXIST);
        }
        counting.forEach(assignment -> end(assignment, event.review(), Ending.Cause.INELIGIBLE));
    }

    private void endThoseOfLeavers(UUID reviewId, StaffChanged event) {
        Review review = reviews.lock(reviewId).orElseThrow();
        assignments.ofReview(reviewId).stream()
                .filter(Assignment::isOpen)
                .filter(assignment -> !event.evaluators().contains(assignment.evaluator()))
                .forEach(assignment -> end(assignment, review, Ending.Cause.LEFT_STAFF));
        finishReview.ifDone(review);
    }

    private void end(Assignment assignment, Review review, Ending.Cause cause) {
        assignment.end(Ending.byItself(cause, clock.instant()));
        news.endedByItself(assignment, review, cause);
    }
}
