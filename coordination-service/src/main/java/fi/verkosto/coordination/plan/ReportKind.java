package fi.verkosto.coordination.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report of a milestone tells. */
@Schema(
        name = "MilestoneReportKind",
        description = "FORECAST: it is going to be reached on that day; DONE: it was reached on that day")
public enum ReportKind {
    FORECAST,
    DONE
}
