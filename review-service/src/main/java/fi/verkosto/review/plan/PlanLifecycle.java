package fi.verkosto.review.plan;

import fi.verkosto.api.lifecycle.Lifecycle;

/** The transition table of plans. */
final class PlanLifecycle {

    static final Lifecycle<PlanState, PlanEvent> TABLE = Lifecycle.of(PlanState.class, PlanEvent.class)
            .allow(PlanState.RUNNING, PlanEvent.PROPOSE, PlanState.PROPOSED)
            .allow(PlanState.RUNNING, PlanEvent.FIND_IMPOSSIBLE, PlanState.IMPOSSIBLE)
            .allow(PlanState.RUNNING, PlanEvent.FAIL, PlanState.FAILED)
            .allow(PlanState.PROPOSED, PlanEvent.CHANGE, PlanState.PROPOSED)
            .allow(PlanState.PROPOSED, PlanEvent.OFFER, PlanState.OFFERED)
            .allow(PlanState.PROPOSED, PlanEvent.SUPERSEDE, PlanState.STALE)
            .build();

    private PlanLifecycle() {}
}
