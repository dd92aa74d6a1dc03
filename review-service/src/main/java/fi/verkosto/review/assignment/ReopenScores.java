package fi.verkosto.review.assignment;

import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewState;
import fi.verkosto.review.review.ScoresReopened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An officer lets an evaluator change scores that are complete, until a decision of the call is presented. */
@ApplicationScoped
public class ReopenScores {

    private final OfficerSteps steps;
    private final Outbox outbox;
    private final Event<ScoresReopened> reopened;
    private final AssignmentNews news;
    private final Sight sight;

    ReopenScores(OfficerSteps steps, Outbox outbox, Event<ScoresReopened> reopened, AssignmentNews news, Sight sight) {
        this.steps = steps;
        this.outbox = outbox;
        this.reopened = reopened;
        this.news = news;
        this.sight = sight;
    }

    @Transactional
    public SeenAssignment reopen(UUID assignmentId, String ifMatch, String reason) {
        AssignmentStep step = steps.beginAlone(assignmentId, ifMatch);
        Assignment assignment = step.assignment();
        Review review = step.review();
        assignment.reopen(new Reopening(step.person(), reason, step.now()));
        boolean wasFinished = review.state() == ReviewState.REVIEWED;
        review.reopen();
        news.reopened(assignment, review, reason);
        reopened.fire(new ScoresReopened(review));
        if (wasFinished) {
            outbox.publish(ReviewReopened.from(review, step.now()));
        }
        return sight.of(assignment, review);
    }
}
