package fi.verkosto.review.plan;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why no plan is possible. */
public record PlanClash(
        @Schema(description = "How many evaluators all applications still want", examples = "3000")
        int demand,

        @Schema(description = "How many applications all evaluators can still take", examples = "3300")
        int supply,

        @Schema(
                description =
                        "Applications that want more than those who may evaluate them can take; without any one of them the"
                                + " others could be served, unless the time ended before all were tried")
        List<ClashingApplication> applications,

        @Schema(description = "How many evaluators these applications want", examples = "4")
        int clashDemand,

        @Schema(description = "How many of these their evaluators can take", examples = "3")
        int clashSupply,

        @Schema(description = "Who may evaluate at least one of them: token subjects")
        List<@Size(max = Lengths.PERSON) String> evaluators) {

    /** One of them. */
    public record ClashingApplication(
            UUID reviewId, @Schema(examples = "12/340/2018") String caseNumber) {}
}
