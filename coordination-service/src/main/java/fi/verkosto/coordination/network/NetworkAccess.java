package fi.verkosto.coordination.network;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.coordination.programme.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;

/** Who may read which network: its own organisations, and those who oversee its programme. Its lead alone answers for it. */
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

    /** That it is there, and what it was granted: those who scored its application may know that, too. */
    @Transactional
    public Network toSee(UUID id) {
        return seen(id, Programme::wasScoredBy);
    }

    /** Whatever it and the coordinator do and tell each other. */
    @Transactional
    public Network toRead(UUID id) {
        return seen(id, (programme, viewer) -> false);
    }

    private Network seen(UUID id, BiPredicate<Programme, Viewer> others) {
        var network = networks.findByIdOptional(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        Viewer viewer = access.viewer();
        if (!network.isReadBy(viewer)) {
            Programme programme = programmes.find(network.programmeId()).orElseThrow();
            if (!programme.isOverseenBy(viewer) && !others.test(programme, viewer)) {
                throw new Refusal(CommonError.FORBIDDEN);
            }
        }
        return network;
    }

    /** By its lead; locked until the transaction ends, so that of two answers at the same time the later one sees the first. */
    public Network toLead(UUID id) {
        return locked(id, Network::isLedBy);
    }

    /** By its lead, whose token says so: whoever it has invited does not answer an award for it. Locked likewise. */
    public Network toAnswer(UUID id) {
        return locked(id, (network, viewer) -> viewer.actsFor(network.lead().businessId()));
    }

    /** By any of its organisations, whose token says so; locked likewise. */
    public Network toStandFor(UUID id) {
        return locked(id, (network, viewer) -> network.has(viewer.organisation()));
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

    /** Whether the caller's token names its lead. */
    public boolean isLeadItself(UUID id) {
        return access.viewer().actsFor(known(id).lead().businessId());
    }

    /** For somebody who has been asked for their right elsewhere. */
    public Network known(UUID id) {
        return networks.findByIdOptional(id).orElseThrow();
    }

    /** Whether the caller acts for one of its organisations. */
    public boolean isOfNetwork(Network network) {
        return network.involves(access.viewer());
    }

    /** The business ID of its organisation for which the caller acts; null if for none. */
    public String organisationIn(Network network) {
        return network.organisationOf(access.viewer()).orElse(null);
    }

    /** The same; null where there is no such network, too. */
    public String organisationIn(UUID id) {
        return networks.findByIdOptional(id).map(this::organisationIn).orElse(null);
    }

    /** The business ID of whoever coordinates its programme. */
    public String coordinatorOf(Network network) {
        return programmes
                .find(network.programmeId())
                .flatMap(Programme::coordinator)
                .orElseThrow()
                .businessId();
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
        return networks.ofProgramme(access.toSeeNetworks(programmeId).id(), after, limit);
    }
}
