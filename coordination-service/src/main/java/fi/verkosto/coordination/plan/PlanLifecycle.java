package fi.verkosto.coordination.plan;

import static fi.verkosto.coordination.plan.PlanEvent.ADOPT;
import static fi.verkosto.coordination.plan.PlanEvent.REPORT;
import static fi.verkosto.coordination.plan.PlanEvent.WRITE;
import static fi.verkosto.coordination.plan.PlanState.ADOPTED;
import static fi.verkosto.coordination.plan.PlanState.DRAFT;
import static fi.verkosto.coordination.plan.PlanState.NONE;

import fi.verkosto.api.lifecycle.Lifecycle;

/** Every way the plan of a network can go. */
final class PlanLifecycle {

    static final Lifecycle<PlanState, PlanEvent> TABLE = Lifecycle.of(PlanState.class, PlanEvent.class)
            .allow(NONE, WRITE, DRAFT)
            .allow(DRAFT, WRITE, DRAFT)
            .allow(DRAFT, ADOPT, ADOPTED)
            .allow(ADOPTED, WRITE, ADOPTED)
            .allow(ADOPTED, REPORT, ADOPTED)
            .build();

    private PlanLifecycle() {}
}
