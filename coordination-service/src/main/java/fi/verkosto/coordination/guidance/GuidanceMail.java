package fi.verkosto.coordination.guidance;

import fi.verkosto.coordination.mail.Day;
import fi.verkosto.coordination.mail.NetworkMail;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.ReadNetworks;
import fi.verkosto.coordination.programme.Provider;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Tells every organisation of the networks that a note is for; those that come later find it in the portal. */
@ApplicationScoped
class GuidanceMail {

    private final NetworkMail mail;
    private final ReadNetworks networks;

    GuidanceMail(NetworkMail mail, ReadNetworks networks) {
        this.mail = mail;
        this.networks = networks;
    }

    void published(GuidanceNote note) {
        Map<String, Object> values = new HashMap<>();
        values.put("noteTitle", note.title());
        note.dueOn().ifPresent(day -> values.put("dueOn", new Day(day)));
        networks.activeOf(note.programmeId()).stream()
                .filter(network -> note.networkId().map(network.id()::equals).orElse(true))
                .forEach(network -> send(network, values));
    }

    private void send(Network network, Map<String, Object> values) {
        mail.send(
                network,
                network.organisations().stream().map(Provider::businessId).toList(),
                "guidance-published",
                _ -> values);
    }
}
