package fi.verkosto.coordination.assessment;

import fi.verkosto.coordination.network.Network;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the parts of the service know of networks. */
@ApplicationScoped
class KnownFacts {

    private final Instance<FactSource> sources;

    KnownFacts(@Any Instance<FactSource> sources) {
        this.sources = sources;
    }

    /** What a level takes and is not there, in the order of the scale. */
    List<Fact> missing(Network network, CollaborativeLevel level) {
        Set<Fact> there =
                sources.stream().flatMap(source -> source.of(network).stream()).collect(Collectors.toSet());
        return level.facts().stream().filter(fact -> !there.contains(fact)).toList();
    }
}
