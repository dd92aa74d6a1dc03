package fi.verkosto.review.record;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.assignment.Assignment;
import fi.verkosto.review.assignment.AssignmentState;
import fi.verkosto.review.assignment.Score;
import fi.verkosto.review.assignment.ScoreSheet;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where an assignment stands after a change.
 *
 * @param scoredVersion the version of the application that the scores are about; null where there are none to be seen
 * @param scores null unless they are complete: a draft is its evaluator's own
 */
record AssignmentNow(
        UUID id,
        String evaluator,
        AssignmentState state,
        Integer scoredVersion,
        Instant completedAt,
        List<RecordedScore> scores) {

    static AssignmentNow of(Assignment assignment) {
        boolean complete = assignment.isComplete();
        return new AssignmentNow(
                assignment.id(),
                assignment.evaluator(),
                assignment.state(),
                complete ? assignment.scoredVersion().orElse(null) : null,
                complete ? assignment.completedAt().orElse(null) : null,
                complete
                        ? assignment.sheet().scores().stream()
                                .map(RecordedScore::of)
                                .toList()
                        : null);
    }

    boolean isComplete() {
        return state == AssignmentState.COMPLETE;
    }

    ScoreSheet sheet() {
        return new ScoreSheet(scores.stream().map(RecordedScore::withoutWords).toList());
    }

    /**
     * What was given for a criterion. What the evaluator wrote is there as its hash: it can be erased where it is kept, and
     * the record stays whole.
     *
     * @param rationaleSha256 null where nothing was written
     */
    record RecordedScore(String criterion, int score, String rationaleSha256, String changedBecauseSha256) {

        static RecordedScore of(Score score) {
            return new RecordedScore(
                    score.criterion(), score.score(), hash(score.rationale()), hash(score.changedBecause()));
        }

        private static String hash(String text) {
            return text == null ? null : CanonicalJson.sha256(text);
        }

        private Score withoutWords() {
            return new Score(criterion, score, null, null);
        }
    }
}
