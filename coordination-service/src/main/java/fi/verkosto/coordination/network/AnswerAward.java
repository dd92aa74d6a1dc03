package fi.verkosto.coordination.network;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The lead of a network accepts or declines its grant; after the last day an officer may settle it. */
@ApplicationScoped
public class AnswerAward {

    private final NetworkSteps steps;
    private final Programmes programmes;
    private final CoordinationTrail trail;
    private final Outbox outbox;

    AnswerAward(NetworkSteps steps, Programmes programmes, CoordinationTrail trail, Outbox outbox) {
        this.steps = steps;
        this.trail = trail;
        this.programmes = programmes;
        this.outbox = outbox;
    }

    @Transactional
    public Network accept(UUID networkId, String ifMatch) {
        NetworkStep step = steps.begin(networkId, ifMatch);
        step.network().accept(step.now());
        trail.byOrganisation(networkId, CoordinationRole.LEAD, CoordinationAction.GRANT_ACCEPTED, Map.of());
        return accepted(step.network());
    }

    @Transactional
    public Network acceptLate(UUID networkId, String ifMatch, String reason) {
        NetworkStep step = steps.beginAsOfficer(networkId, ifMatch);
        step.network().acceptLate(step.person(), reason, step.now());
        trail.byOfficer(networkId, CoordinationAction.GRANT_ACCEPTED_LATE, Map.of(AuditDetails.REASON, reason));
        return accepted(step.network());
    }

    @Transactional
    public Network decline(UUID networkId, String ifMatch, String reason) {
        NetworkStep step = steps.begin(networkId, ifMatch);
        step.network().decline(reason, step.now());
        trail.byOrganisation(
                networkId,
                CoordinationRole.LEAD,
                CoordinationAction.GRANT_DECLINED,
                Map.of(AuditDetails.REASON, reason));
        return declined(step.network());
    }

    @Transactional
    public Network lapse(UUID networkId, String ifMatch, String reason) {
        NetworkStep step = steps.beginAsOfficer(networkId, ifMatch);
        step.network().lapse(step.person(), reason, step.now());
        trail.byOfficer(networkId, CoordinationAction.GRANT_LAPSED, Map.of(AuditDetails.REASON, reason));
        return declined(step.network());
    }

    private Network accepted(Network network) {
        outbox.publish(NetworkAccepted.from(network));
        return network;
    }

    private Network declined(Network network) {
        programmes.ofCall(network.callId(), network.agency()).release(network.id());
        outbox.publish(NetworkDeclined.from(network));
        return network;
    }
}
