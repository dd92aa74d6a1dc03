package fi.verkosto.coordination.timeline;

import fi.verkosto.coordination.programme.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where the milestones of networks are, for the service itself: nobody asks for a right. Three statements, however many networks. */
@ApplicationScoped
public class Timelines {

    private final TimelineRows rows;

    Timelines(TimelineRows rows) {
        this.rows = rows;
    }

    /** In the order of their IDs, by what had been reported until the end of the day; the plan is that of now. */
    @Transactional
    public List<NetworkTimeline> of(Programme programme, Collection<UUID> networks, LocalDate today) {
        return of(programme, rows.networks(networks), today);
    }

    List<NetworkRow> rows(Collection<UUID> networks) {
        return rows.networks(networks);
    }

    NetworkRow row(UUID networkId) {
        return rows.networks(List.of(networkId)).getFirst();
    }

    List<NetworkRow> rows(UUID programmeId, UUID after, int limit) {
        return rows.ofProgramme(programmeId, after, limit);
    }

    List<NetworkTimeline> of(Programme programme, List<NetworkRow> found, LocalDate today) {
        LocalDate start = programme.projectStart().orElse(null);
        List<UUID> ids = found.stream().map(NetworkRow::id).toList();
        Map<UUID, List<MilestoneRow>> milestones =
                rows.milestones(ids).stream().collect(Collectors.groupingBy(MilestoneRow::networkId));
        Map<UUID, List<ReportRow>> reports = rows.reports(ids).stream()
                .filter(report -> !report.reportedOn().isAfter(today))
                .collect(Collectors.groupingBy(ReportRow::networkId));
        return found.stream()
                .map(network -> NetworkTimeline.of(
                        network,
                        together(
                                milestones.getOrDefault(network.id(), List.of()),
                                reports.getOrDefault(network.id(), List.of())),
                        start,
                        today))
                .toList();
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
