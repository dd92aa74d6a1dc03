package fi.verkosto.review.panel;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.assignment.Score;
import jakarta.validation.constraints.Size;

/**
 * What a panel gives for one criterion.
 *
 * @param criterion the criterion's ID
 * @param score a whole number from 0 to the criterion's maximum
 */
public record PanelScore(@Size(max = Lengths.CODE) String criterion, int score) {

    Score withoutWords() {
        return new Score(criterion, score, null, null);
    }
}
