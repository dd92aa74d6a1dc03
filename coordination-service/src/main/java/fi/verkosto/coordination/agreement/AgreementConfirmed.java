package fi.verkosto.coordination.agreement;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Every organisation of a network has agreed to its share of the grant: the network is running. */
public record AgreementConfirmed(
        UUID networkId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        UUID applicationId,
        UUID decisionId,
        int number,
        Money sum,
        List<ToldShare> shares,
        Instant confirmedAt)
        implements PublicEvent {

    /** What of it an organisation has. */
    public record ToldShare(String businessId, String name, Money sum) {}

    static AgreementConfirmed of(Network network, TransferAgreement agreement) {
        return new AgreementConfirmed(
                network.id(),
                network.agency(),
                network.revision(),
                network.programmeId(),
                network.callId(),
                network.applicationId(),
                network.grant().decisionId(),
                agreement.number(),
                agreement.sum(),
                agreement.shares().stream()
                        .map(share -> new ToldShare(share.businessId(), share.name(), share.sum()))
                        .toList(),
                agreement.confirmedAt().orElseThrow());
    }

    @Override
    public String type() {
        return "fi.verkosto.network.agreement-confirmed.v1";
    }

    @Override
    public UUID subject() {
        return networkId;
    }

    /** A programme, its coordinator and its few networks are one story to whoever follows it. */
    @Override
    public UUID partitionKey() {
        return programmeId;
    }
}
