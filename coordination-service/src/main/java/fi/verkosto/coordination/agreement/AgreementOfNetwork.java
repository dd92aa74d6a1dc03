package fi.verkosto.coordination.agreement;

import fi.verkosto.coordination.network.Network;

/** A proposal, with the network whose grant it shares. */
public record AgreementOfNetwork(TransferAgreement agreement, Network network) {

    /** Whether it shares what the network is granted now among those who are its organisations now. */
    public boolean isCurrent() {
        return agreement.isOf(network);
    }
}
