package fi.verkosto.review.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner: no licence, no grant. */
public record Partner(
        String name,

        @Schema(
                description = "What the partner stands for, a code of the call; null where that does not ask",
                examples = "WORKING_LIFE",
                nullable = true)
        String kind) {}
