package fi.verkosto.review.decisionletter;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody of the applicants opened a letter.
 *
 * @param person their token subject
 * @param organisation that they acted for: its business ID
 * @param times at the least: twice at the same moment counts twice
 */
@Schema(name = "LetterOpening")
public record LetterOpening(
        UUID decisionId,
        @Size(max = Lengths.PERSON) String person,
        @Size(max = Lengths.BUSINESS_ID) String organisation,
        Instant firstAt,
        Instant lastAt,
        int times) {}
