package fi.verkosto.review.assignment;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An officer asks an evaluator of the call to score an application. */
@ApplicationScoped
public class OfferAssignment {

    private final OfficerSteps steps;
    private final Candidates candidates;
    private final Assignments assignments;
    private final AssignmentNews news;
    private final Sight sight;

    OfferAssignment(
            OfficerSteps steps, Candidates candidates, Assignments assignments, AssignmentNews news, Sight sight) {
        this.sight = sight;
        this.steps = steps;
        this.candidates = candidates;
        this.assignments = assignments;
        this.news = news;
    }

    /**
     * Offers it, if the evaluator may be asked.
     *
     * @param due until when the evaluator is asked to answer and to complete
     */
    @Transactional
    public SeenAssignment offer(UUID reviewId, String evaluator, DueDays due) {
        OfficerSteps.OfferStep step = steps.beginOffer(reviewId);
        Review review = step.review();
        candidates.requireOfCall(step.call(), evaluator);
        review.assign();
        candidates.requireFree(step.call(), review, evaluator);
        Assignment assignment =
                assignments.offer(review, evaluator, due.from(FinnishTime.dayOf(step.now())), step.now());
        news.offered(assignment, review);
        return sight.of(assignment, review);
    }
}
