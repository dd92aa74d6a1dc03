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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows where the milestones of a network are to those who may see it, and those of all to those who oversee them. */
@ApplicationScoped
public class ReadTimeline {

    /** Fewer than of other lists, as each network comes with all of its milestones and what was told of them. */
    public static final int LARGEST_PAGE = 50;

    private final NetworkAccess networks;
    private final ProgrammeAccess access;
    private final Programmes programmes;
    private final TimelineRows rows;
    private final InstantSource clock;

    ReadTimeline(
            NetworkAccess networks,
            ProgrammeAccess access,
            Programmes programmes,
            TimelineRows rows,
            InstantSource clock) {
        this.networks = networks;
        this.access = access;
        this.programmes = programmes;
        this.rows = rows;
        this.clock = clock;
    }

    /** Of one network. */
    @Transactional
    public ProgrammeTimeline ofNetwork(UUID networkId) {
        Network network = networks.toRead(networkId);
        return of(programmes.find(network.programmeId()).orElseThrow(), List.of(rows.network(networkId)));
    }

    /** Of as many as asked for, in the order of their IDs. */
    @Transactional
    public ProgrammeTimeline ofProgramme(UUID programmeId, UUID after, int limit) {
        Programme programme = access.toOversee(programmeId);
        return of(programme, rows.ofProgramme(programmeId, after, limit));
    }

    private ProgrammeTimeline of(Programme programme, List<NetworkRow> found) {
        LocalDate today = FinnishTime.dayOf(clock.instant());
        LocalDate start = programme.projectStart().orElse(null);
        List<UUID> ids = found.stream().map(NetworkRow::id).toList();
        Map<UUID, List<MilestoneRow>> milestones =
                rows.milestones(ids).stream().collect(Collectors.groupingBy(MilestoneRow::networkId));
        Map<UUID, List<ReportRow>> reports =
                rows.reports(ids).stream().collect(Collectors.groupingBy(ReportRow::networkId));
        return new ProgrammeTimeline(
                programme,
                today,
                found.stream()
                        .map(network -> NetworkTimeline.of(
                                network,
                                together(
                                        milestones.getOrDefault(network.id(), List.of()),
                                        reports.getOrDefault(network.id(), List.of())),
                                start,
                                today))
                        .toList());
    }

    private static List<TimelineMilestone> together(List<MilestoneRow> milestones, List<ReportRow> reports) {
        Map<Integer, List<ReportRow>> byMilestone =
                reports.stream().collect(Collectors.groupingBy(ReportRow::milestone));
        return milestones.stream()
                .map(milestone ->
                        new TimelineMilestone(milestone, byMilestone.getOrDefault(milestone.number(), List.of())))
                .toList();
    }
}
