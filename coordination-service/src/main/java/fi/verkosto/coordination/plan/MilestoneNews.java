package fi.verkosto.coordination.plan;

import java.time.LocalDate;

/**
 * What somebody has to tell of a milestone.
 *
 * @param day when it is going to be reached, or was, in Finland
 * @param link to what shows it, or null
 * @param note in words, or null
 * @param reason why what was told to be done is told anew, or null
 */
public record MilestoneNews(ReportKind kind, LocalDate day, String link, String note, String reason) {}
