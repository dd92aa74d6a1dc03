package fi.verkosto.coordination.network;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.coordination.programme.ViewProgrammes;
import fi.verkosto.coordination.programme.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows a network to its own organisations, and to those who oversee its programme. */
@ApplicationScoped
public class ViewNetworks {

    private final Networks networks;
    private final Programmes programmes;
    private final ViewProgrammes viewProgrammes;

    ViewNetworks(Networks networks, Programmes programmes, ViewProgrammes viewProgrammes) {
        this.networks = networks;
        this.programmes = programmes;
        this.viewProgrammes = viewProgrammes;
    }

    @Transactional
    public Network one(UUID id, Viewer viewer) {
        var network = networks.findByIdOptional(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        if (!network.involves(viewer) && !isOverseenBy(viewer, network)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return network;
    }

    @Transactional
    public List<Network> page(UUID programmeId, Viewer viewer, UUID after, int limit) {
        var programme = viewProgrammes.overseen(programmeId, viewer);
        return networks.ofProgramme(programme.id(), after, limit);
    }

    private boolean isOverseenBy(Viewer viewer, Network network) {
        return programmes.find(network.programmeId()).orElseThrow().isOverseenBy(viewer);
    }
}
