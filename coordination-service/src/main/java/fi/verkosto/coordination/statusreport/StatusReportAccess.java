package fi.verkosto.coordination.statusreport;

import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may do what with status reports: the coordinator makes them, and those who follow the programme read them. */
@ApplicationScoped
class StatusReportAccess {

    private final ProgrammeAccess programmes;
    private final ReportRows rows;

    StatusReportAccess(ProgrammeAccess programmes, ReportRows rows) {
        this.programmes = programmes;
        this.rows = rows;
    }

    /** Locked until the transaction ends. */
    Programme toMake(UUID programmeId) {
        Programme programme = programmes.toCoordinate(programmeId);
        rows.lock(programmeId);
        return programme;
    }

    void requireReader(UUID programmeId) {
        programmes.toOversee(programmeId);
    }
}
