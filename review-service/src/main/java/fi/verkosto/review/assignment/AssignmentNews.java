package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.letter.Day;
import fi.verkosto.review.letter.EvaluatorLetter;
import fi.verkosto.review.letter.LetterTo;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Tells of what others did to an assignment: the trail, and its evaluator by mail. Of a disqualification nobody is mailed: who
 * is disqualified hears no more of the application.
 */
@ApplicationScoped
class AssignmentNews {

    private static final LocalizedText LEFT_STAFF = new LocalizedText(
            "Ette ole enää haun arvioija.",
            "Ni är inte längre bedömare i utlysningen.",
            "You are no evaluator of the call any more.");
    private static final LocalizedText INELIGIBLE = new LocalizedText(
            "Hakemus ei täytä haun ehtoja, eikä sitä arvioida.",
            "Ansökan uppfyller inte villkoren i utlysningen och bedöms inte.",
            "The application does not fulfil the conditions of the call, and is not evaluated.");

    private final AssignmentTrail trail;
    private final EvaluatorLetter letter;

    AssignmentNews(AssignmentTrail trail, EvaluatorLetter letter) {
        this.trail = trail;
        this.letter = letter;
    }

    void offered(Assignment assignment, Review review) {
        trail.record(assignment, ReviewRole.OFFICER, ReviewAction.EVALUATOR_ASKED);
        letter.send(
                "staff-assignment-offered",
                to(assignment, review),
                _ -> Map.of(
                        "answerBy",
                        new Day(assignment.answerBy().orElseThrow()),
                        "reviewBy",
                        new Day(assignment.reviewBy().orElseThrow())));
    }

    void ended(Assignment assignment, Review review, String reason) {
        trail.record(assignment, ReviewRole.OFFICER, ReviewAction.ASSIGNMENT_ENDED, reason);
        letter.send("staff-assignment-ended", to(assignment, review), _ -> Map.of("reason", reason));
    }

    void endedByItself(Assignment assignment, Review review, Ending.Cause cause) {
        trail.recordEnding(assignment, cause);
        LocalizedText reason = cause == Ending.Cause.LEFT_STAFF ? LEFT_STAFF : INELIGIBLE;
        letter.send(
                "staff-assignment-ended", to(assignment, review), language -> Map.of("reason", reason.in(language)));
    }

    void reopened(Assignment assignment, Review review, String reason) {
        trail.record(assignment, ReviewRole.OFFICER, ReviewAction.SCORES_REOPENED, reason);
        letter.send(
                "staff-scores-reopened",
                to(assignment, review),
                _ -> Map.of(
                        "reason",
                        reason,
                        "reviewBy",
                        new Day(assignment.reviewBy().orElseThrow())));
    }

    private static LetterTo to(Assignment assignment, Review review) {
        return new LetterTo(assignment.evaluator(), assignment.id(), review);
    }
}
