package fi.verkosto.coordination.plan;

import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.plan.NetworkPlans.WithoutPlan;
import fi.verkosto.coordination.workspace.WorkItem;
import fi.verkosto.coordination.workspace.WorkItem.NextStep;
import fi.verkosto.coordination.workspace.WorkKind;
import fi.verkosto.coordination.workspace.WorkspaceSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Networks that run without a plan. Those that have not agreed on their shares yet are there for that. */
@ApplicationScoped
class PlanWorkspace implements WorkspaceSource {

    private final NetworkPlans plans;

    PlanWorkspace(NetworkPlans plans) {
        this.plans = plans;
    }

    @Override
    public List<WorkItem> of(UUID programmeId, Instant now, int limit) {
        return plans.missingIn(programmeId, limit).stream()
                .map(PlanWorkspace::item)
                .toList();
    }

    private static WorkItem item(WithoutPlan network) {
        return new WorkItem(
                WorkKind.WAITING,
                PlanReason.PLAN_NOT_ADOPTED,
                network.id(),
                network.title(),
                network.acceptedAt(),
                null,
                CoordinationRole.LEAD,
                new NextStep("putNetworkPlan", "/v1/networks/" + network.id() + "/plan"));
    }
}
