package fi.verkosto.review.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consortium member beside the lead. */
public record Member(
        String businessId,
        String name,
        String role,

        @Schema(
                description = "How far the provider says it has come, a code of the call; null where that does not ask",
                examples = "STARTING",
                nullable = true)
        String developmentStage) {}
