package fi.verkosto.coordination.departure;

import java.time.LocalDate;

/**
 * What somebody states of a member that left.
 *
 * @param leftOn the last Finnish day of its work
 */
public record StatedDeparture(String businessId, LocalDate leftOn, String reason) {}
