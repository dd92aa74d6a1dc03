package fi.verkosto.review.licence;

import java.time.LocalDate;

/**
 * The end of the licence of a provider, as the register has it.
 *
 * @param endsOn the last day of the licence
 */
public record LicenceEnd(String businessId, LocalDate endsOn) {}
