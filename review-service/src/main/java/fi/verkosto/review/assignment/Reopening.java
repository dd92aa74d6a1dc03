package fi.verkosto.review.assignment;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * An officer let an evaluator change scores that were complete.
 *
 * @param by the officer's token subject
 */
public record Reopening(
        @Size(max = Lengths.PERSON) String by,
        @Size(max = Lengths.REASON) String reason,
        Instant at) {

    Reopening in(UnaryOperator<String> words) {
        return new Reopening(by, words.apply(reason), at);
    }
}
