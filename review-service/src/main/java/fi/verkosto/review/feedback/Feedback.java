package fi.verkosto.review.feedback;

import fi.verkosto.review.assignment.Score;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.call.FeedbackToApplicants;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decisioncontent.ConsideredScores;
import java.util.List;
import java.util.Optional;

/**
 * What applicants read of the scores of their application.
 *
 * @param kind what the call lets them read
 * @param means that the decision was presented with; none where the call tells nothing, or nobody scored the application
 * @param evaluators what each of them gave; empty unless the call tells that
 */
public record Feedback(
        Decision decision,
        FeedbackToApplicants kind,
        List<Criterion> criteria,
        Optional<ConsideredScores> means,
        List<OfEvaluator> evaluators) {

    /**
     * What one evaluator gave and wrote.
     *
     * @param number of this application alone: the same person has another one elsewhere
     */
    public record OfEvaluator(int number, List<Score> scores) {}
}
