package fi.verkosto.coordination.plan;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.network.NetworkAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows a plan, and what it said before, to those who may see the network. */
@ApplicationScoped
public class ReadPlan {

    private final NetworkAccess access;
    private final NetworkPlans plans;
    private final PlanVersions versions;

    ReadPlan(NetworkAccess access, NetworkPlans plans, PlanVersions versions) {
        this.access = access;
        this.plans = plans;
        this.versions = versions;
    }

    /** One that says nothing, where none was written yet. */
    @Transactional
    public NetworkPlan present(UUID networkId) {
        access.toRead(networkId);
        return plans.of(networkId);
    }

    /** All that were adopted, the latest first. */
    @Transactional
    public List<VersionSummary> versions(UUID networkId) {
        access.toRead(networkId);
        return versions.of(networkId);
    }

    @Transactional
    public PlanVersion version(UUID networkId, int number) {
        access.toRead(networkId);
        return versions.find(networkId, number).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
