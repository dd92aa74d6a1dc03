package fi.verkosto.coordination.statusreport;

import fi.verkosto.coordination.status.StatusLevel;
import fi.verkosto.coordination.status.StatusReason;
import java.util.List;

/** How a network was doing at the end of the quarter: what counted, what was computed, and why. */
public record ReportedStatus(StatusLevel status, StatusLevel computed, List<StatusReason> reasons) {

    /** Of one that nobody had looked at by then, or that was not at work. */
    static final ReportedStatus NONE = new ReportedStatus(null, null, List.of());

    public ReportedStatus {
        reasons = List.copyOf(reasons);
    }
}
