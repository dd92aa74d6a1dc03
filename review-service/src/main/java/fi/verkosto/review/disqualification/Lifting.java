package fi.verkosto.review.disqualification;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * An officer found that a person is not disqualified any more.
 *
 * @param by the officer's token subject
 */
public record Lifting(
        @Size(max = Lengths.PERSON) String by,
        @Size(max = Lengths.REASON) String reason,
        Instant at) {}
