package fi.verkosto.coordination.plan;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.network.NetworkAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows what was told of a milestone to those who may see the network. */
@ApplicationScoped
public class ReadReports {

    private final NetworkAccess access;
    private final NetworkPlans plans;
    private final MilestoneReports reports;

    ReadReports(NetworkAccess access, NetworkPlans plans, MilestoneReports reports) {
        this.access = access;
        this.plans = plans;
        this.reports = reports;
    }

    /** All, the latest last. */
    @Transactional
    public List<MilestoneReport> ofMilestone(UUID networkId, int number) {
        access.toRead(networkId);
        Milestone milestone =
                plans.of(networkId).content().milestone(number).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        return reports.of(networkId, milestone.number());
    }

    @Transactional
    public MilestoneReport one(UUID networkId, int milestone, int number) {
        access.toRead(networkId);
        return reports.find(networkId, milestone, number).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
