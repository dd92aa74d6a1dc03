package fi.verkosto.coordination.status;

import java.time.LocalDate;

/**
 * What the coordinator wants to say.
 *
 * @param because null for none
 * @param until its last Finnish day
 */
public record StatusClaim(StatusLevel level, String because, LocalDate until) {}
