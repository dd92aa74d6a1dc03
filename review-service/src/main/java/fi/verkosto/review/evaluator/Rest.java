package fi.verkosto.review.evaluator;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why somebody is not to be asked for now.
 *
 * @param by the token subject of whoever said so
 * @param byOfficer whether that was an officer of the agency, and not the person
 */
@Schema(name = "EvaluatorRest")
public record Rest(
        @Size(max = Lengths.PERSON) String by,
        boolean byOfficer,
        @Size(max = Lengths.REASON) String reason,
        Instant since) {}
