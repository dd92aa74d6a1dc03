package fi.verkosto.coordination.assessment;

import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.network.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** A network runs once all have agreed to their shares. */
@ApplicationScoped
class AgreementFacts implements FactSource {

    @Override
    public Set<Fact> of(Network network) {
        return network.grant().state() == GrantState.RUNNING ? Set.of(Fact.SHARES_AGREED) : Set.of();
    }
}
