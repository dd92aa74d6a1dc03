package fi.verkosto.coordination.statusreport;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.programme.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** The coordinator closes a quarter: what is known then is the report, for ever. Made again it is the same one. */
@ApplicationScoped
public class MakeStatusReport {

    private final StatusReportAccess access;
    private final StatusReports reports;
    private final ReportContents contents;
    private final CoordinationTrail trail;
    private final InstantSource clock;

    MakeStatusReport(
            StatusReportAccess access,
            StatusReports reports,
            ReportContents contents,
            CoordinationTrail trail,
            InstantSource clock) {
        this.access = access;
        this.reports = reports;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public StatusReport make(UUID programmeId, Quarter quarter) {
        Programme programme = access.toMake(programmeId);
        return reports.find(programmeId, quarter).orElseGet(() -> made(programme, quarter));
    }

    private StatusReport made(Programme programme, Quarter quarter) {
        Instant now = clock.instant();
        requireOfProject(programme, quarter);
        if (!quarter.last().isBefore(FinnishTime.dayOf(now))) {
            throw new Refusal(CoordinationError.PERIOD_NOT_ENDED)
                    .with("lastDay", quarter.last().toString());
        }
        StatusReport report = StatusReport.of(reports.nextId(), programme.id(), contents.of(programme, quarter, now));
        reports.add(report);
        trail.by(
                CoordinationRole.COORDINATOR,
                programme.coordinator().orElseThrow().businessId(),
                programme.id(),
                CoordinationAction.STATUS_REPORT_MADE,
                Map.of(AuditDetails.PERIOD, quarter.toString()));
        return report;
    }

    /** One day of the project in it is enough: the first and the last quarter are rarely whole. */
    private static void requireOfProject(Programme programme, Quarter quarter) {
        boolean isOfProject = programme
                        .projectStart()
                        .filter(start -> !quarter.last().isBefore(start))
                        .isPresent()
                && programme
                        .projectEnd()
                        .filter(end -> !quarter.first().isAfter(end))
                        .isPresent();
        if (!isOfProject) {
            throw new Refusal(CoordinationError.REPORT_OUTSIDE_PROJECT);
        }
    }
}
