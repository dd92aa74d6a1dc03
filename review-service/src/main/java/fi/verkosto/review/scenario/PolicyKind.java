package fi.verkosto.review.scenario;

import fi.verkosto.review.portfolio.Policy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be asked of a selection beyond the limits of the call. */
@Schema(name = "ScenarioPolicy")
public enum PolicyKind {
    MINIMUM_SCORE,
    EVERY_REGION,
    STAGES,
    NO_PROVIDER_TWICE,
    MOST_PER_LEAD,
    PARTIAL_FUNDING,
    WHOLE_EUROS;

    static PolicyKind of(Policy policy) {
        return switch (policy) {
            case Policy.MinimumPoints _ -> MINIMUM_SCORE;
            case Policy.EveryRegion _ -> EVERY_REGION;
            case Policy.Stages _ -> STAGES;
            case Policy.NoProviderTwice _ -> NO_PROVIDER_TWICE;
            case Policy.MostPerLead _ -> MOST_PER_LEAD;
            case Policy.PartialFunding _ -> PARTIAL_FUNDING;
            case Policy.WholeEuros _ -> WHOLE_EUROS;
        };
    }
}
