package fi.verkosto.coordination.overview;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.network.NetworkAccess;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Shows all of a programme at a glance to those who follow it, and one network to those who follow that. */
@ApplicationScoped
public class ReadOverview {

    /** What people work through: six networks come in one call, two thousand in forty. */
    public static final int LARGEST_PAGE = 50;

    private final ProgrammeAccess access;
    private final NetworkAccess networks;
    private final Overviews overviews;
    private final InstantSource clock;

    ReadOverview(ProgrammeAccess access, NetworkAccess networks, Overviews overviews, InstantSource clock) {
        this.access = access;
        this.networks = networks;
        this.overviews = overviews;
        this.clock = clock;
    }

    @Transactional
    public ProgrammeOverview ofProgramme(UUID programmeId, UUID after, int limit) {
        LocalDate today = FinnishTime.dayOf(clock.instant());
        return overviews.of(access.toOversee(programmeId), after, limit, today);
    }

    @Transactional
    public NetworkOverview ofNetwork(UUID networkId) {
        UUID programmeId = networks.toRead(networkId).programmeId();
        return overviews
                .of(programmeId, List.of(networkId), FinnishTime.dayOf(clock.instant()))
                .getFirst();
    }
}
