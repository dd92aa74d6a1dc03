package fi.verkosto.review.plan;

import fi.verkosto.review.matching.Objective;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a search is. */
public record PlanProgress(
        @Schema(description = "What is improved at present") Objective objective,

        @Schema(description = "Of the best plan so far", examples = "132")
        long best,

        @Schema(description = "Than which no plan is better", examples = "166")
        long bound,

        @Schema(description = "Since the search began", examples = "1200")
        long milliseconds) {}
