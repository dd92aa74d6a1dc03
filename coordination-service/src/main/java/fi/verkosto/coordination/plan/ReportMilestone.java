package fi.verkosto.coordination.plan;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** The lead, or the organisation that is responsible for a milestone, tells when it is going to be reached, or that it was. */
@ApplicationScoped
public class ReportMilestone {

    /** So that all of a milestone can be shown at once: five years of monthly reports. */
    public static final int MOST_OF_MILESTONE = 60;

    private final NetworkAccess access;
    private final NetworkPlans plans;
    private final MilestoneReports reports;
    private final PlanStory story;
    private final InstantSource clock;

    ReportMilestone(
            NetworkAccess access, NetworkPlans plans, MilestoneReports reports, PlanStory story, InstantSource clock) {
        this.access = access;
        this.plans = plans;
        this.reports = reports;
        this.story = story;
        this.clock = clock;
    }

    @Transactional
    public MilestoneReport report(UUID networkId, int number, MilestoneNews news) {
        Network network = access.toTakePartIn(networkId);
        NetworkPlan plan = plans.of(networkId);
        Milestone milestone = plan.content().milestone(number).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        String organisation = requireResponsible(network, milestone);
        ActiveNetwork.require(network);
        plan.requireReportable();
        MilestoneReport report = next(network, organisation, number, news);
        reports.add(report);
        story.reported(network, milestone, report);
        return report;
    }

    private MilestoneReport next(Network network, String organisation, int milestone, MilestoneNews news) {
        Instant now = clock.instant();
        MilestoneReport latest = reports.latest(network.id(), milestone).orElse(null);
        ReportRules.require(news, latest, FinnishTime.dayOf(now));
        int number = latest == null ? 1 : latest.number() + 1;
        if (number > MOST_OF_MILESTONE) {
            throw new Refusal(CoordinationError.PLAN_LIMIT_REACHED).with("most", MOST_OF_MILESTONE);
        }
        return MilestoneReport.of(reports.nextId(), network.id(), milestone, number, news, organisation, now);
    }

    /** Answers for whom the caller reports. */
    private String requireResponsible(Network network, Milestone milestone) {
        String organisation = access.organisationIn(network);
        if (!organisation.equals(milestone.responsible())
                && !organisation.equals(network.lead().businessId())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return organisation;
    }
}
