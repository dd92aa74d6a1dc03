package fi.verkosto.coordination.departure;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells of departures, to the trail and to whoever listens. */
@ApplicationScoped
class DepartureStory {

    private final CoordinationTrail trail;
    private final Outbox outbox;

    DepartureStory(CoordinationTrail trail, Outbox outbox) {
        this.trail = trail;
        this.outbox = outbox;
    }

    void left(Network network, Departure departure) {
        boolean byLead = departure.statedBy().equals(network.lead().businessId());
        trail.byOrganisation(
                network.id(),
                byLead ? CoordinationRole.LEAD : CoordinationRole.MEMBER,
                CoordinationAction.MEMBER_LEFT,
                Map.of(AuditDetails.MEMBER, departure.businessId(), AuditDetails.REASON, departure.reason()));
        outbox.publish(MemberLeft.of(network, departure));
    }
}
