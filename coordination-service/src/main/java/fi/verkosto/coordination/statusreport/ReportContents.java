package fi.verkosto.coordination.statusreport;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fi.verkosto.coordination.overview.PlanProgress;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.status.PastStatuses;
import fi.verkosto.coordination.status.StatusChange;
import fi.verkosto.coordination.statusreport.ReportRows.NetworkRow;
import fi.verkosto.coordination.statusreport.ReportRows.ValueRow;
import fi.verkosto.coordination.timeline.ReadTimeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds what a report of a quarter says. */
@ApplicationScoped
class ReportContents {

    private final ReportRows rows;
    private final ReadTimeline timelines;
    private final PastStatuses statuses;
    private final StatusReports reports;

    ReportContents(ReportRows rows, ReadTimeline timelines, PastStatuses statuses, StatusReports reports) {
        this.rows = rows;
        this.timelines = timelines;
        this.statuses = statuses;
        this.reports = reports;
    }

    ReportContent of(Programme programme, Quarter quarter, Instant now) {
        List<NetworkRow> networks = rows.networks(programme.id(), quarter, ReportContent.MOST + 1);
        List<ReportedCorrection> corrections = corrections(programme, quarter);
        return new ReportContent(
                programme.caseNumber().orElse(null),
                programme.names().orElse(null),
                quarter.toString(),
                quarter.first(),
                quarter.last(),
                now,
                networks(programme, quarter, most(networks)),
                most(corrections),
                networks.size() <= ReportContent.MOST && corrections.size() <= ReportContent.MOST);
    }

    private static <T> List<T> most(List<T> found) {
        return found.subList(0, Math.min(found.size(), ReportContent.MOST));
    }

    private List<ReportedNetwork> networks(Programme programme, Quarter quarter, List<NetworkRow> found) {
        List<UUID> ids = found.stream().map(NetworkRow::id).toList();
        Map<UUID, PlanProgress> plans = timelines.asOf(programme, ids, quarter.last()).networks().stream()
                .collect(toMap(
                        timeline -> timeline.network().id(), timeline -> PlanProgress.of(timeline, quarter.last())));
        Map<UUID, StatusChange> past = statuses.of(ids, quarter.last());
        Map<UUID, List<ReportedValue>> values = rows.values(ids, quarter).stream()
                .collect(groupingBy(ValueRow::networkId, mapping(ValueRow::value, toList())));
        return found.stream()
                .map(network -> new ReportedNetwork(
                        network.id(),
                        network.caseNumber(),
                        network.title(),
                        network.lead(),
                        network.state(),
                        network.ended() ? ReportedStatus.NONE : status(past.get(network.id())),
                        ReportedPlan.of(plans.get(network.id())),
                        network.signals(),
                        network.asked(),
                        network.answered(),
                        values.getOrDefault(network.id(), List.of())))
                .toList();
    }

    private static ReportedStatus status(StatusChange last) {
        return last == null ? ReportedStatus.NONE : new ReportedStatus(last.shown(), last.computed(), last.reasons());
    }

    /** Without a report before this one nothing was said that could be corrected. */
    private List<ReportedCorrection> corrections(Programme programme, Quarter quarter) {
        return reports.madeBefore(programme.id(), quarter)
                .map(since -> rows.corrections(
                        programme.id(),
                        quarter.earlierPeriods(programme.projectStart().orElseThrow()),
                        since,
                        ReportContent.MOST + 1))
                .orElse(List.of());
    }
}
