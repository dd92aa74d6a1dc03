package fi.verkosto.coordination.timeline;

import java.time.LocalDate;

/** When a milestone was going to be reached, as was told on a day. */
public record Forecast(LocalDate reportedOn, LocalDate day) {}
