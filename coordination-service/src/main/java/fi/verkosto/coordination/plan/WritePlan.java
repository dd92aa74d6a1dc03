package fi.verkosto.coordination.plan;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lead writes the plan of its network as a whole, adopts it, and changes it with a reason. */
@ApplicationScoped
public class WritePlan {

    /** So that all versions of a plan can be listed at once. */
    public static final int MOST_VERSIONS = 100;

    private final PlanSteps steps;
    private final NetworkPlans plans;
    private final PlanVersions versions;
    private final MilestoneReports reports;
    private final PlanStory story;

    WritePlan(PlanSteps steps, NetworkPlans plans, PlanVersions versions, MilestoneReports reports, PlanStory story) {
        this.steps = steps;
        this.plans = plans;
        this.versions = versions;
        this.reports = reports;
        this.story = story;
    }

    /**
     * Writes the whole plan.
     *
     * @param reason why what is adopted changes; of a draft nobody asks for one, and none is kept
     */
    @Transactional
    public NetworkPlan write(UUID networkId, String ifMatch, ProposedPlan proposed, String reason) {
        PlanStep step = steps.begin(networkId, ifMatch);
        NetworkPlan plan = step.plan();
        if (!plan.write(proposed, step.bounds(), step.now())) {
            return plan;
        }
        if (plan.isAdopted()) {
            NeededReason.require(reason);
            requireReported(plan);
            requireRoom(plan);
            versions.keep(plan, reason, step.now());
            story.changed(step, reason);
        } else {
            plans.persist(plan);
            story.written(step);
        }
        return plan;
    }

    @Transactional
    public NetworkPlan adopt(UUID networkId, String ifMatch) {
        PlanStep step = steps.begin(networkId, ifMatch);
        step.plan().adopt(step.bounds(), step.now());
        versions.keep(step.plan(), null, step.now());
        story.adopted(step);
        return step.plan();
    }

    /** What was told of a milestone is kept, and with it the milestone. */
    private void requireReported(NetworkPlan plan) {
        Set<Integer> missing = new TreeSet<>(reports.milestonesOf(plan.networkId()));
        missing.removeAll(plan.content().milestones().map(Milestone::number).collect(Collectors.toSet()));
        if (!missing.isEmpty()) {
            throw new Refusal(CoordinationError.MILESTONE_HAS_REPORTS).with("milestones", missing);
        }
    }

    private static void requireRoom(NetworkPlan plan) {
        if (plan.number() > MOST_VERSIONS) {
            throw new Refusal(CoordinationError.PLAN_LIMIT_REACHED).with("most", MOST_VERSIONS);
        }
    }
}
