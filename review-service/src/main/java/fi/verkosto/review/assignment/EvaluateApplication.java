package fi.verkosto.review.assignment;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The steps of an evaluator: accept, score, complete; or decline. */
@ApplicationScoped
public class EvaluateApplication {

    private final EvaluatorSteps steps;
    private final FinishReview finishReview;
    private final AssignmentTrail trail;

    EvaluateApplication(EvaluatorSteps steps, FinishReview finishReview, AssignmentTrail trail) {
        this.steps = steps;
        this.finishReview = finishReview;
        this.trail = trail;
    }

    @Transactional
    public SeenAssignment accept(UUID assignmentId, String ifMatch) {
        AssignmentStep step = steps.begin(assignmentId, ifMatch, AssignmentEvent.ACCEPT);
        step.assignment().accept();
        step.review().start();
        trail.record(step.assignment(), ReviewRole.EVALUATOR, ReviewAction.ASSIGNMENT_ACCEPTED);
        return SeenAssignment.own(step);
    }

    @Transactional
    public SeenAssignment decline(UUID assignmentId, String ifMatch, String reason) {
        AssignmentStep step = steps.begin(assignmentId, ifMatch, AssignmentEvent.DECLINE);
        step.assignment().decline(reason);
        trail.record(step.assignment(), ReviewRole.EVALUATOR, ReviewAction.ASSIGNMENT_DECLINED, reason);
        finishReview.ifDone(step.review());
        return SeenAssignment.own(step);
    }

    /** Scores that come after an officer has ended the assignment are refused, and noted all the same. */
    @Transactional(dontRollbackOn = NotedLate.class)
    public SeenAssignment score(UUID assignmentId, String ifMatch, ScoreSheet sheet, int applicationVersion) {
        AssignmentStep step = steps.beginScoring(assignmentId, ifMatch);
        if (step.assignment().takesLateScores()) {
            throw noted(step, sheet, applicationVersion);
        }
        step.review().score();
        step.requireUnderReview(applicationVersion);
        step.assignment().score(sheet, applicationVersion, step.call().criteria());
        trail.record(step.assignment(), ReviewRole.EVALUATOR, ReviewAction.SCORES_SAVED);
        return SeenAssignment.own(step);
    }

    private NotedLate noted(AssignmentStep step, ScoreSheet sheet, int applicationVersion) {
        sheet.requireSound(step.call().criteria());
        step.assignment().note(new LateScores(sheet.scores(), applicationVersion, step.now()));
        trail.record(step.assignment(), ReviewRole.EVALUATOR, ReviewAction.LATE_SCORES_NOTED);
        return new NotedLate();
    }

    @Transactional
    public SeenAssignment complete(UUID assignmentId, String ifMatch) {
        AssignmentStep step = steps.begin(assignmentId, ifMatch, AssignmentEvent.COMPLETE);
        step.review().score();
        step.assignment()
                .complete(step.call().criteria(), step.review().application().version(), step.now());
        trail.record(step.assignment(), ReviewRole.EVALUATOR, ReviewAction.SCORES_COMPLETED);
        finishReview.ifDone(step.review());
        return SeenAssignment.own(step);
    }
}
