package fi.verkosto.coordination.guidance;

import java.time.LocalDate;

/**
 * What a note says.
 *
 * @param dueOn the last Finnish day of what it asks for; null where it asks for nothing by a day
 */
public record Guidance(String title, String text, LocalDate dueOn) {}
