package fi.verkosto.review.assignment;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an evaluator gives for one criterion.
 *
 * @param criterion the criterion's ID
 * @param score a whole number from 0 to the criterion's maximum
 * @param rationale why, in the evaluator's words; null where none was given and the criterion needs none
 * @param changedBecause why it differs from what was complete before; null if it does not, or nothing was
 */
public record Score(
        String criterion,
        int score,

        @Schema(nullable = true) @Size(max = Lengths.RATIONALE)
        String rationale,

        @Schema(nullable = true) @Size(max = Lengths.REASON) String changedBecause) {

    /** Whether it gives another score for the same criterion. */
    boolean differsFrom(Score before) {
        return criterion.equals(before.criterion) && score != before.score;
    }

    /** With other words in the place of what was written. */
    Score in(UnaryOperator<String> words) {
        return new Score(criterion, score, words.apply(rationale), words.apply(changedBecause));
    }

    Score withoutReasonOfChange() {
        return new Score(criterion, score, rationale, null);
    }
}
