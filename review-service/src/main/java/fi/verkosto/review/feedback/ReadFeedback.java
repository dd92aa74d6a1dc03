package fi.verkosto.review.feedback;

import fi.verkosto.review.assignment.Assignment;
import fi.verkosto.review.assignment.Assignments;
import fi.verkosto.review.assignment.Score;
import fi.verkosto.review.assignment.ScoreSheet;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.call.FeedbackToApplicants;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.ReadNotifiedDecision;
import fi.verkosto.review.feedback.Feedback.OfEvaluator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Shows applicants the scores of their application as far as their call tells them: to whom the decision was given, and not before. */
@ApplicationScoped
public class ReadFeedback {

    private final ReadNotifiedDecision decisions;
    private final KnownCalls calls;
    private final Assignments assignments;

    ReadFeedback(ReadNotifiedDecision decisions, KnownCalls calls, Assignments assignments) {
        this.decisions = decisions;
        this.calls = calls;
        this.assignments = assignments;
    }

    @Transactional
    public Feedback read(UUID applicationId) {
        Decision decision = decisions.read(applicationId).decision();
        KnownCall call = calls.find(decision.callId()).orElseThrow();
        List<Criterion> criteria = call.criteria();
        List<Assignment> scored = scored(decision, criteria);
        return switch (call.feedback()) {
            case NONE -> new Feedback(decision, FeedbackToApplicants.NONE, criteria, Optional.empty(), List.of());
            case MEANS ->
                new Feedback(decision, FeedbackToApplicants.MEANS, criteria, decision.considered(), List.of());
            case SCORES_AND_RATIONALES ->
                new Feedback(
                        decision,
                        FeedbackToApplicants.SCORES_AND_RATIONALES,
                        criteria,
                        decision.considered(),
                        numbered(scored, criteria));
        };
    }

    private List<Assignment> scored(Decision decision, List<Criterion> criteria) {
        return assignments.completeOfReview(decision.reviewId()).stream()
                .filter(assignment -> assignment.sheet().isComplete(criteria))
                .sorted(Comparator.comparing(Assignment::id, new UntellingOrder(decision.id())))
                .toList();
    }

    private static List<OfEvaluator> numbered(List<Assignment> scored, List<Criterion> criteria) {
        List<ScoreSheet> sheets = scored.stream().map(Assignment::sheet).toList();
        return IntStream.range(0, sheets.size())
                .mapToObj(place -> new OfEvaluator(place + 1, inOrder(sheets.get(place), criteria)))
                .toList();
    }

    /** As the call has its criteria: the order in which somebody's client sends them would tell them from others. */
    private static List<Score> inOrder(ScoreSheet sheet, List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(criterion -> sheet.scores().stream()
                        .filter(score -> score.criterion().equals(criterion.id())))
                .toList();
    }
}
