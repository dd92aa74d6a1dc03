package fi.verkosto.review.scenario;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.review.Organisation;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a scenario makes of one application. */
@Schema(name = "ScenarioApplication")
public record ScenarioApplication(
        UUID applicationId,
        UUID reviewId,
        @Schema(examples = "12/340/2018") String caseNumber,
        String title,
        Organisation lead,
        @Schema(examples = "REGIONAL_NETWORK") String strand,

        @Schema(description = "In the ranking of its strand; equals share one", examples = "3")
        int place,

        @Schema(description = "Exact to four decimals, unlike that of the ranking", examples = "2.3000")
        BigDecimal mean,

        Money requestedGrant,

        @Schema(
                description =
                        "What it would get; null where it is left out. Of the tied those who come first in the ranking"
                                + " have a sum",
                nullable = true)
        Money awarded,

        @Schema(description = "Whether it could be in or out without anything being worse: somebody has to decide")
        boolean tied,

        @Schema(
                description =
                        "What it lacked; null where it is awarded or tied, or where more than 200 are left out, and then to"
                                + " be asked for one by one",
                nullable = true)
        LeftOutAnswer answer,

        @Schema(
                description =
                        "Whether it is in all selections that no other surpasses under every weighting allowed, in some or in"
                                + " none; null unless that is known exactly",
                nullable = true)
        Standing standing,

        @Schema(
                description =
                        "In which share of these selections it is; where weightings were sampled, of the best under each of"
                                + " them; null where neither is known",
                nullable = true,
                examples = "0.7500")
        BigDecimal index) {

    /** Where it stands whatever the weights. */
    @Schema(name = "ScenarioStanding")
    public enum Standing {
        CORE,
        BORDERLINE,
        EXTERIOR
    }

    ScenarioApplication with(LeftOutAnswer found) {
        return new ScenarioApplication(
                applicationId,
                reviewId,
                caseNumber,
                title,
                lead,
                strand,
                place,
                mean,
                requestedGrant,
                awarded,
                tied,
                found,
                standing,
                index);
    }
}
