package fi.verkosto.coordination.timeline;

import fi.verkosto.coordination.plan.ReportKind;
import java.time.LocalDate;
import java.util.UUID;

/** What was told of a milestone, without its words. */
record ReportRow(UUID networkId, int milestone, ReportKind kind, LocalDate day, LocalDate reportedOn, String link) {

    boolean isForecast() {
        return kind == ReportKind.FORECAST;
    }
}
