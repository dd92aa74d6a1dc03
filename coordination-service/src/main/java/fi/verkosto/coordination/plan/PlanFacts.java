package fi.verkosto.coordination.plan;

import fi.verkosto.coordination.assessment.Fact;
import fi.verkosto.coordination.assessment.FactSource;
import fi.verkosto.coordination.network.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** Whether a network has agreed on a plan, and reached something of it. */
@ApplicationScoped
class PlanFacts implements FactSource {

    private final NetworkPlans plans;
    private final MilestoneReports reports;

    PlanFacts(NetworkPlans plans, MilestoneReports reports) {
        this.plans = plans;
        this.reports = reports;
    }

    @Override
    public Set<Fact> of(Network network) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        if (plans.of(network.id()).state() == PlanState.ADOPTED) {
            facts.add(Fact.PLAN_ADOPTED);
        }
        if (reports.hasReached(network.id())) {
            facts.add(Fact.MILESTONE_DONE);
        }
        return facts;
    }
}
