package fi.verkosto.coordination.plan;

import fi.verkosto.api.request.Versions;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import fi.verkosto.coordination.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** What every step of a plan begins with: the lead takes it, on the plan as it last read it, while the network is at work. */
@ApplicationScoped
class PlanSteps {

    private final NetworkAccess access;
    private final Programmes programmes;
    private final NetworkPlans plans;
    private final InstantSource clock;

    PlanSteps(NetworkAccess access, Programmes programmes, NetworkPlans plans, InstantSource clock) {
        this.access = access;
        this.programmes = programmes;
        this.plans = plans;
        this.clock = clock;
    }

    PlanStep begin(UUID networkId, String ifMatch) {
        Network network = access.toLead(networkId);
        NetworkPlan plan = plans.of(networkId);
        Versions.check(ifMatch, plan.version());
        ActiveNetwork.require(network);
        PlanBounds bounds =
                PlanBounds.of(network, programmes.find(network.programmeId()).orElseThrow());
        return new PlanStep(network, plan, bounds, clock.instant());
    }
}
