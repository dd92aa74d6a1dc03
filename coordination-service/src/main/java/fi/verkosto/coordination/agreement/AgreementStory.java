package fi.verkosto.coordination.agreement;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.mail.Moment;
import fi.verkosto.coordination.mail.NetworkMail;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Tells what becomes of proposals, to the trail and to whoever listens. */
@ApplicationScoped
class AgreementStory {

    private final CoordinationTrail trail;
    private final Outbox outbox;
    private final NetworkMail mail;

    AgreementStory(CoordinationTrail trail, Outbox outbox, NetworkMail mail) {
        this.trail = trail;
        this.outbox = outbox;
        this.mail = mail;
    }

    /** The members are told at once: the network waits for them. */
    void proposed(Network network, TransferAgreement agreement) {
        write(
                agreement,
                CoordinationRole.LEAD,
                network.lead().businessId(),
                CoordinationAction.AGREEMENT_PROPOSED,
                Map.of());
        mail.send(
                network,
                network.members().stream().map(Provider::businessId).toList(),
                "transfer-agreement-proposed",
                _ -> Map.of("proposedAt", new Moment(agreement.proposedAt())));
    }

    void shareConfirmed(TransferAgreement agreement, String organisation) {
        write(agreement, CoordinationRole.MEMBER, organisation, CoordinationAction.SHARE_CONFIRMED, Map.of());
    }

    void objected(TransferAgreement agreement, String organisation, String reason) {
        write(
                agreement,
                CoordinationRole.MEMBER,
                organisation,
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
            TransferAgreement agreement,
            CoordinationRole role,
            String organisation,
            CoordinationAction action,
            Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put(AuditDetails.NUMBER, number(agreement));
        trail.by(role, organisation, agreement.networkId(), action, details);
    }

    private static String number(TransferAgreement agreement) {
        return String.valueOf(agreement.number());
    }
}
