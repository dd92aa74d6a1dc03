package fi.verkosto.coordination.schedule;

import java.time.LocalDate;

/** When a milestone was going to be reached, as told on a day. The plan itself is the first. */
public record ReportedForecast(LocalDate reportedOn, LocalDate forecast) {}
