package fi.verkosto.coordination.statusreport;

import java.time.Instant;

/** That there is a report, and since when. */
public record MadeReport(String period, Instant madeAt) {}
