package fi.verkosto.coordination.agreement;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows proposals to those who may see the network. */
@ApplicationScoped
public class ReadAgreements {

    private final NetworkAccess access;
    private final TransferAgreements agreements;

    ReadAgreements(NetworkAccess access, TransferAgreements agreements) {
        this.access = access;
        this.agreements = agreements;
    }

    /** All of a network, the latest first. */
    @Transactional
    public List<AgreementOfNetwork> ofNetwork(UUID networkId) {
        Network network = access.toRead(networkId);
        return agreements.of(networkId).stream()
                .map(agreement -> new AgreementOfNetwork(agreement, network))
                .toList();
    }

    @Transactional
    public AgreementOfNetwork one(UUID networkId, int number) {
        Network network = access.toRead(networkId);
        return agreements
                .find(networkId, number)
                .map(agreement -> new AgreementOfNetwork(agreement, network))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
