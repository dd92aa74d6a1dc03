package fi.verkosto.coordination.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the plan of a network is. */
@Schema(
        name = "NetworkPlanState",
        description =
                "NONE: nothing is written yet; DRAFT: the lead writes it; ADOPTED: it holds, and each change of it makes a"
                        + " version")
public enum PlanState {
    NONE,
    DRAFT,
    ADOPTED
}
