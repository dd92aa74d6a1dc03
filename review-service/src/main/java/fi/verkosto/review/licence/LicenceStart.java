package fi.verkosto.review.licence;

import java.time.LocalDate;

/**
 * The beginning of the licence of a provider, as the register has it.
 *
 * @param startsOn the first day of the licence
 */
public record LicenceStart(String businessId, LocalDate startsOn) {}
