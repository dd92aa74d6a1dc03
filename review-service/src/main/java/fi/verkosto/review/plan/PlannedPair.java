package fi.verkosto.review.plan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody evaluates an application, or is to. */
public record PlannedPair(
        UUID reviewId,
        String caseNumber,

        @Schema(description = "The evaluator: their token subject")
        String evaluator,

        @Schema(
                description = "The share of the application's themes that the evaluator knows, in per cent",
                examples = "66")
        int suitability) {}
