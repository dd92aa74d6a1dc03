package fi.verkosto.coordination.signal;

import fi.verkosto.coordination.network.Network;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All that ask rules. */
@ApplicationScoped
class SignalSources {

    private final Instance<SignalSource> sources;

    SignalSources(@Any Instance<SignalSource> sources) {
        this.sources = sources;
    }

    /** What they find of networks that are not at work is left out, whatever a source thinks. */
    List<Findings> look(Watch watch) {
        Set<UUID> atWork = watch.networks().stream().map(Network::id).collect(Collectors.toSet());
        return sources.stream()
                .map(source -> source.look(watch)
                        .only(found -> found.networkId() == null || atWork.contains(found.networkId())))
                .toList();
    }
}
