package fi.verkosto.coordination.timeline;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import fi.verkosto.coordination.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Shows where the milestones of a network are to those who may see it, and those of all to those who oversee them. */
@ApplicationScoped
public class ReadTimeline {

    /** Fewer than of other lists, as each network comes with all of its milestones and what was told of them. */
    public static final int LARGEST_PAGE = 50;

    private final NetworkAccess networks;
    private final ProgrammeAccess access;
    private final Programmes programmes;
    private final Timelines timelines;
    private final InstantSource clock;

    ReadTimeline(
            NetworkAccess networks,
            ProgrammeAccess access,
            Programmes programmes,
            Timelines timelines,
            InstantSource clock) {
        this.networks = networks;
        this.access = access;
        this.programmes = programmes;
        this.timelines = timelines;
        this.clock = clock;
    }

    /** Of one network. */
    @Transactional
    public ProgrammeTimeline ofNetwork(UUID networkId) {
        Network network = networks.toRead(networkId);
        return of(programmes.find(network.programmeId()).orElseThrow(), List.of(timelines.row(networkId)));
    }

    /** Of as many as asked for, in the order of their IDs. */
    @Transactional
    public ProgrammeTimeline ofProgramme(UUID programmeId, UUID after, int limit) {
        Programme programme = access.toOversee(programmeId);
        return of(programme, timelines.rows(programmeId, after, limit));
    }

    /** For parts of the service that have asked already who may see them: of these, in the order of their IDs. */
    @Transactional
    public ProgrammeTimeline ofNetworks(Programme programme, Collection<UUID> networks) {
        return of(programme, timelines.rows(networks));
    }

    /** The same on a day that is over, by what had been reported until then; the plan is that of now. */
    @Transactional
    public ProgrammeTimeline asOf(Programme programme, Collection<UUID> networks, LocalDate day) {
        return of(programme, timelines.rows(networks), day);
    }

    private ProgrammeTimeline of(Programme programme, List<NetworkRow> found) {
        return of(programme, found, FinnishTime.dayOf(clock.instant()));
    }

    private ProgrammeTimeline of(Programme programme, List<NetworkRow> found, LocalDate today) {
        return new ProgrammeTimeline(programme, today, timelines.of(programme, found, today));
    }
}
