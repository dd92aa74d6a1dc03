package fi.verkosto.coordination.agreement;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Tells what becomes of proposals, to the trail and to whoever listens. */
@ApplicationScoped
class AgreementStory {

    private final CoordinationTrail trail;
    private final Outbox outbox;

    AgreementStory(CoordinationTrail trail, Outbox outbox) {
        this.trail = trail;
        this.outbox = outbox;
    }

    void proposed(TransferAgreement agreement) {
        write(agreement, CoordinationRole.LEAD, CoordinationAction.AGREEMENT_PROPOSED, Map.of());
    }

    void shareConfirmed(TransferAgreement agreement) {
        write(agreement, CoordinationRole.MEMBER, CoordinationAction.SHARE_CONFIRMED, Map.of());
    }

    void objected(TransferAgreement agreement, String reason) {
        write(
                agreement,
                CoordinationRole.MEMBER,
                CoordinationAction.AGREEMENT_OBJECTED,
                Map.of(AuditDetails.REASON, reason));
    }

    /** It is the last organisation's doing, of which the trail has told. */
    void confirmed(Network network, TransferAgreement agreement) {
        trail.bySystem(
                network.id(), CoordinationAction.AGREEMENT_CONFIRMED, Map.of(AuditDetails.NUMBER, number(agreement)));
        outbox.publish(AgreementConfirmed.of(network, agreement));
    }

    private void write(
            TransferAgreement agreement, CoordinationRole role, CoordinationAction action, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put(AuditDetails.NUMBER, number(agreement));
        trail.byOrganisation(agreement.networkId(), role, action, details);
    }

    private static String number(TransferAgreement agreement) {
        return String.valueOf(agreement.number());
    }
}
