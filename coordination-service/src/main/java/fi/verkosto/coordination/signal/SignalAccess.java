package fi.verkosto.coordination.signal;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Who may see which signal: those who oversee the programme all of them, a network its own. The coordinator and the officers of the call
 * say what became of one; the lead of a network of one of its own.
 */
@ApplicationScoped
public class SignalAccess {

    private final Signals signals;
    private final NetworkAccess networks;
    private final ProgrammeAccess programmes;

    SignalAccess(Signals signals, NetworkAccess networks, ProgrammeAccess programmes) {
        this.signals = signals;
        this.networks = networks;
        this.programmes = programmes;
    }

    @Transactional
    public Signal toRead(UUID id) {
        Signal signal = signals.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        if (signal.networkId().isPresent()) {
            networks.toRead(signal.networkId().get());
        } else {
            programmes.toOversee(signal.programmeId());
        }
        return signal;
    }

    /** Locked until the transaction ends. */
    Signal toAcknowledge(UUID id) {
        Signal signal = signals.findLocked(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        boolean isLead = signal.networkId().filter(networks::isLed).isPresent();
        if (!isLead && !programmes.guides(signal.programmeId())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return signal;
    }

    String person() {
        return programmes.viewer().person();
    }

    /**
     * Of a programme, the oldest first.
     *
     * @param state null for every one
     */
    @Transactional
    public List<Signal> page(UUID programmeId, SignalState state, UUID after, int limit) {
        return signals.page(programmes.toOversee(programmeId).id(), state, after, limit);
    }

    /** Of a network, likewise. */
    @Transactional
    public List<Signal> pageOfNetwork(UUID networkId, SignalState state, UUID after, int limit) {
        Network network = networks.toRead(networkId);
        return signals.pageOfNetwork(network.id(), state, after, limit);
    }
}
