package fi.verkosto.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An officer takes an application from an evaluator who does not get it done, so that nobody holds up a call alone. */
@ApplicationScoped
public class EndAssignment {

    private final OfficerSteps steps;
    private final FinishReview finishReview;
    private final AssignmentNews news;
    private final Sight sight;

    EndAssignment(OfficerSteps steps, FinishReview finishReview, AssignmentNews news, Sight sight) {
        this.sight = sight;
        this.steps = steps;
        this.finishReview = finishReview;
        this.news = news;
    }

    /** Afterwards the review is finished, if everybody else has completed, or open for another evaluator. */
    @Transactional
    public SeenAssignment end(UUID assignmentId, String ifMatch, String reason) {
        AssignmentStep step = steps.begin(assignmentId, ifMatch);
        Assignment assignment = step.assignment();
        assignment.end(new Ending(Ending.Cause.BY_OFFICER, reason, step.person(), step.now()));
        news.ended(assignment, step.review(), reason);
        finishReview.ifDone(step.review());
        return sight.of(assignment, step.review());
    }
}
