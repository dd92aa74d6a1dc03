package fi.verkosto.coordination.agreement;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.programme.Provider;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A share for each organisation of a network, nobody twice, of exactly what it is granted. */
final class ShareOut {

    private ShareOut() {}

    static List<Share> of(Network network, List<ProposedShare> proposed) {
        Map<String, Money> sums = proposed.stream()
                .collect(Collectors.toMap(ProposedShare::businessId, ProposedShare::sum, (first, _) -> first));
        List<String> organisations =
                network.organisations().stream().map(Provider::businessId).toList();
        if (proposed.size() != organisations.size() || !sums.keySet().containsAll(organisations)) {
            throw new Refusal(CoordinationError.SHARES_NOT_OF_NETWORK).with("allowed", organisations);
        }
        Money shared = sums.values().stream().reduce(Money.ZERO, Money::plus);
        Money granted = network.grant().awarded();
        if (!shared.equals(granted)) {
            throw new Refusal(CoordinationError.SHARES_NOT_THE_GRANT)
                    .with("granted", granted)
                    .with("shared", shared);
        }
        return network.organisations().stream()
                .map(organisation -> Share.of(organisation, sums.get(organisation.businessId())))
                .toList();
    }
}
