package fi.verkosto.review.assignment;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * An officer let an evaluator change scores that were complete.
 *
 * @param by the officer's token subject
 */
public record Reopening(
        @Size(max = Lengths.PERSON) String by,
        @Size(max = Lengths.REASON) String reason,
        Instant at) {}
