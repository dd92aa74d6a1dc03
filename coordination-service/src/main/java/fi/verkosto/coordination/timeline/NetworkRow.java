package fi.verkosto.coordination.timeline;

import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.plan.PlanState;
import fi.verkosto.coordination.programme.Provider;
import java.util.UUID;

/**
 * A network as timelines show it.
 *
 * @param planVersion which version of its plan holds; 0 before one is adopted
 */
public record NetworkRow(
        UUID id, String caseNumber, String title, GrantState state, Provider lead, PlanState plan, int planVersion) {

    /** Whether it is at work: nothing is found about others. */
    boolean isActive() {
        return state == GrantState.ACCEPTED || state == GrantState.RUNNING;
    }
}
