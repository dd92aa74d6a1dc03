package fi.verkosto.coordination.signal;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import fi.verkosto.coordination.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;

/** Has the owner of a signal told in the summary of the day: what is proposed, and about which network. The agency sees its own in the list. */
@ApplicationScoped
class SignalNotice {

    private final Notices notices;
    private final NetworkAccess networks;

    SignalNotice(Notices notices, NetworkAccess networks) {
        this.notices = notices;
        this.networks = networks;
    }

    void raised(Signal signal) {
        LocalizedText words = signal.action().words();
        switch (signal.owner()) {
            case LEAD ->
                signal.networkId()
                        .ifPresent(network ->
                                notices.keepForLead(signal.programmeId(), network, words, signal.raisedAt()));
            case COORDINATOR ->
                notices.keepForCoordinator(
                        signal.programmeId(),
                        signal.networkId()
                                .map(networks::known)
                                .map(Network::title)
                                .map(title -> about(title, words))
                                .orElse(words),
                        signal.raisedAt());
            case AGENCY -> {}
        }
    }

    private static LocalizedText about(String title, LocalizedText words) {
        return new LocalizedText(title + ": " + words.fi(), title + ": " + words.sv(), title + ": " + words.en());
    }
}
