package fi.verkosto.coordination.network;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.coordination.programme.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;

/** Who may see which network: its own organisations, and those who oversee its programme. Its lead alone answers for it. */
@ApplicationScoped
public class NetworkAccess {

    private final Networks networks;
    private final Programmes programmes;
    private final ProgrammeAccess access;

    NetworkAccess(Networks networks, Programmes programmes, ProgrammeAccess access) {
        this.networks = networks;
        this.programmes = programmes;
        this.access = access;
    }

    @Transactional
    public Network toRead(UUID id) {
        var network = networks.findByIdOptional(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        Viewer viewer = access.viewer();
        if (!network.involves(viewer) && !isOverseenBy(viewer, network)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return network;
    }

    /** By its own organisations and by those who follow its programme, which evaluators do not. */
    @Transactional
    public Network toFollow(UUID id) {
        var network = networks.findByIdOptional(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        if (!network.involves(access.viewer()) && !access.isFollowed(network.programmeId())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return network;
    }

    /** By its lead; locked until the transaction ends, so that of two answers at the same time the later one sees the first. */
    public Network toLead(UUID id) {
        return locked(id, Network::isLedBy);
    }

    /** By any of its organisations; locked likewise. */
    public Network toTakePartIn(UUID id) {
        return locked(id, Network::involves);
    }

    /** By a member, which the lead is not; locked likewise. */
    public Network toMember(UUID id) {
        return locked(id, (network, viewer) -> network.involves(viewer) && !network.isLedBy(viewer));
    }

    /** By the coordinator of its programme; locked likewise. */
    public Network toCoordinate(UUID id) {
        var network = networks.findLocked(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        access.toCoordinate(network.programmeId());
        return network;
    }

    /** Whether the caller acts for its lead. */
    public boolean isLed(UUID id) {
        return networks.findByIdOptional(id)
                .filter(network -> network.isLedBy(access.viewer()))
                .isPresent();
    }

    /** Whether the caller acts for one of its organisations. */
    public boolean isOfNetwork(Network network) {
        return network.involves(access.viewer());
    }

    /** The business ID of the organisation that the caller acts for; null if for none. */
    public String organisation() {
        return access.viewer().organisation();
    }

    private Network locked(UUID id, BiPredicate<Network, Viewer> mayDo) {
        var network = networks.findLocked(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        if (!mayDo.test(network, access.viewer())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return network;
    }

    /** Who asks: the subject of their token. */
    String person() {
        return access.viewer().person();
    }

    /** By an officer of the call; locked likewise. */
    Network toSettle(UUID id) {
        var network = networks.findLocked(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        access.toSettle(network.programmeId());
        return network;
    }

    @Transactional
    public List<Network> page(UUID programmeId, UUID after, int limit) {
        return networks.ofProgramme(access.toOversee(programmeId).id(), after, limit);
    }

    private boolean isOverseenBy(Viewer viewer, Network network) {
        return programmes.find(network.programmeId()).orElseThrow().isOverseenBy(viewer);
    }
}
