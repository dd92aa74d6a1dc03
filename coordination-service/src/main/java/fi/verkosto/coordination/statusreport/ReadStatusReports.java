package fi.verkosto.coordination.statusreport;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Shows status reports to those who follow the programme. */
@ApplicationScoped
public class ReadStatusReports {

    /** Twenty-five years. */
    public static final int MOST = 100;

    private final StatusReportAccess access;
    private final StatusReports reports;

    ReadStatusReports(StatusReportAccess access, StatusReports reports) {
        this.access = access;
        this.reports = reports;
    }

    /** The latest quarter first. */
    @Transactional
    public List<MadeReport> of(UUID programmeId) {
        access.requireReader(programmeId);
        return reports.of(programmeId, MOST);
    }

    @Transactional
    public StatusReport one(UUID programmeId, Quarter quarter) {
        access.requireReader(programmeId);
        return reports.find(programmeId, quarter).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    @Transactional
    public byte[] file(UUID programmeId, Quarter quarter, Locale language) {
        return one(programmeId, quarter).file(language);
    }
}
