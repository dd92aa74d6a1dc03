package fi.verkosto.coordination.assessment;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells of assessments: that they are given, to the trail, which says no level; and what they say once both are known. */
@ApplicationScoped
class AssessmentStory {

    private final CoordinationTrail trail;
    private final Outbox outbox;

    AssessmentStory(CoordinationTrail trail, Outbox outbox) {
        this.trail = trail;
        this.outbox = outbox;
    }

    void given(Network network, Assessment assessment, String organisation) {
        trail.by(
                role(assessment.side()),
                organisation,
                network.id(),
                CoordinationAction.ASSESSMENT_GIVEN,
                Map.of(AuditDetails.PERIOD, assessment.month().toString()));
    }

    void known(Network network, MonthOfNetwork known) {
        network.tell();
        outbox.publish(NetworkAssessed.of(network, known));
    }

    private static CoordinationRole role(Side side) {
        return switch (side) {
            case NETWORK -> CoordinationRole.LEAD;
            case COORDINATOR -> CoordinationRole.COORDINATOR;
        };
    }
}
